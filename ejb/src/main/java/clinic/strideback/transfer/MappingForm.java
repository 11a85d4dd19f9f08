package clinic.strideback.transfer;

import clinic.strideback.shared.Invalid;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody says the columns of a file tell. */
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Told> columns = new ArrayList<>();
    private @Nullable DateOrder dateOrder;

    /** One column of the file, and what it tells. */
    public static class Told implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String heading;
        private final String sample;
        private @Nullable Column column;

        Told(String heading, String sample, @Nullable Column column) {
            this.heading = heading;
            this.sample = sample;
            this.column = column;
        }

        /** Its name in the file. */
        public String getHeading() {
            return heading;
        }

        /** What stands in its first rows. */
        public String getSample() {
            return sample;
        }

        /** Nothing, when it is left out. */
        public @Nullable Column getColumn() {
            return column;
        }

        public void setColumn(@Nullable Column column) {
            this.column = column;
        }
    }

    /** A form filled with what is understood so far. */
    public static MappingForm about(ColumnMapping mapping, List<List<String>> rows) {
        MappingForm form = new MappingForm();
        for (int place = 0; place < mapping.header().size(); place++) {
            form.columns.add(new Told(
                    mapping.header().get(place),
                    sample(rows, place),
                    mapping.at(place).orElse(null)));
        }
        // a file without such dates may still have them further down: then nobody has said how they are meant
        form.dateOrder = mapping.dateOrder() == DateOrder.ISO ? DateOrder.UNDECIDED : mapping.dateOrder();
        return form;
    }

    private static String sample(List<List<String>> rows, int place) {
        return String.join(
                " · ",
                rows.stream()
                        .filter(row -> row.size() > place)
                        .map(row -> row.get(place).strip())
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    /**
     * What was said.
     *
     * @throws Invalid when two columns tell the same
     */
    public ColumnMapping mapping() {
        List<Column> told =
                columns.stream().map(Told::getColumn).filter(Objects::nonNull).toList();
        if (told.stream().distinct().count() < told.size()) {
            throw new Invalid("mapping", "transfer.mapping.twice");
        }
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place).getColumn();
            if (column != null) {
                places.put(column, place);
            }
        }
        return new ColumnMapping(
                columns.stream().map(Told::getHeading).toList(),
                places,
                Objects.requireNonNullElse(dateOrder, DateOrder.UNDECIDED));
    }

    /** The columns in the order of the file. */
    public List<Told> getColumns() {
        return columns;
    }

    /** How dates with two meanings are read. */
    public @Nullable DateOrder getDateOrder() {
        return dateOrder;
    }

    public void setDateOrder(@Nullable DateOrder dateOrder) {
        this.dateOrder = dateOrder;
    }
}
