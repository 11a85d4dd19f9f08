package clinic.strideback.transfer;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.PatientNumber;
import clinic.strideback.patient.PersonField;
import clinic.strideback.shared.Cells;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A runner as they are taken along: all that is known of the person, under headings that {@link ColumnMapping#guess} understands. */
record ExportRow(UUID id, List<String> cells) {

    static final List<String> HEADINGS = Stream.concat(
                    Stream.of(
                            "patient_number",
                            "family_name",
                            "given_name",
                            "preferred_name",
                            "other_family_name",
                            "native_name",
                            "birth_date",
                            "sex",
                            "standing",
                            "clinic"),
                    Stream.of(PersonField.values()).map(ExportRow::heading))
            .toList();

    private static String heading(PersonField field) {
        return switch (field) {
            case PHONE_1 -> "phone";
            case EMAIL_1 -> "email";
            case FORMER_NUMBER -> "number_elsewhere";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }

    static ExportRow of(Tuple row) {
        List<String> cells = new ArrayList<>();
        cells.add(PatientNumber.show(row.get("number", String.class)));
        for (String name : List.of("family", "given", "preferred", "former", "native")) {
            cells.add(Objects.requireNonNullElse(row.get(name, String.class), ""));
        }
        BirthDate born = new BirthDate(
                Objects.requireNonNull(Cells.date(row, "birth_date")),
                BirthDate.Precision.valueOf(row.get("birth_precision", String.class)));
        cells.add(born.toString());
        cells.add(row.get("sex", String.class));
        cells.add(row.get("standing", String.class));
        cells.add(row.get("clinic", String.class));
        try (JsonReader reader = Drafts.JSON.createReader(new StringReader(row.get("details", String.class)))) {
            JsonObject details = reader.readObject();
            for (PersonField field : PersonField.values()) {
                cells.add(details.getString(field.name(), ""));
            }
        }
        return new ExportRow(row.get("id", UUID.class), List.copyOf(cells));
    }
}
