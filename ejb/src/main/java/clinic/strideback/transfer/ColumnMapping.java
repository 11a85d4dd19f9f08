package clinic.strideback.transfer;

import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file tells what. A column of the file tells one thing or nothing, and nothing is told by two.
 *
 * @param header    the cells of the header
 * @param places    for each thing told, the place of its column, from 0
 * @param dateOrder how dates with two meanings are read
 */
public record ColumnMapping(List<String> header, Map<Column, Integer> places, DateOrder dateOrder)
        implements Serializable {

    private static final int SAMPLE = 1000;

    public ColumnMapping {
        header = List.copyOf(header);
        places = Map.copyOf(places);
    }

    /** What the words of the header say in the languages that are known. The order of dates is left open. */
    public static ColumnMapping guess(List<String> header) {
        List<String> words = header.stream().map(Words::plain).toList();
        Set<Column> beside =
                words.stream().flatMap(word -> Words.columns(word, Set.of())).collect(Collectors.toSet());
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int place = 0; place < header.size(); place++) {
            Optional<Column> free = Words.columns(words.get(place), beside)
                    .filter(column -> !places.containsKey(column))
                    .findFirst();
            if (free.isPresent()) {
                places.put(free.get(), place);
            }
        }
        return new ColumnMapping(header, places, DateOrder.UNDECIDED);
    }

    /** What the column at a place tells, if anything. */
    public Optional<Column> at(int place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The column at the place tells this from now on, and no other column does.
     *
     * @param column nothing, when the column is to be left out
     */
    public ColumnMapping with(int place, @Nullable Column column) {
        Map<Column, Integer> changed = new EnumMap<>(Column.class);
        changed.putAll(places);
        changed.values().removeIf(taken -> taken == place);
        if (column != null) {
            changed.put(column, place);
        }
        return new ColumnMapping(header, changed, dateOrder);
    }

    /** With the order of dates that somebody chose. */
    public ColumnMapping with(DateOrder chosen) {
        return new ColumnMapping(header, places, chosen);
    }

    /** With the order of dates that the first thousand rows tell. */
    public ColumnMapping withDateOrderOf(CsvFile file) throws IOException {
        Integer place = places.get(Column.BIRTH_DATE);
        if (place == null) {
            return with(DateOrder.ISO);
        }
        try (Stream<CsvRow> rows = file.rows()) {
            return with(DateOrder.guess(rows.limit(SAMPLE)
                    .filter(row -> row.cells().size() > place)
                    .map(row -> Words.trimmed(row.cells().get(place)))));
        }
    }
}
