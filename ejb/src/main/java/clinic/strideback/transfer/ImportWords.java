package clinic.strideback.transfer;

import clinic.strideback.patient.Arrivals;
import clinic.strideback.patient.PatientNumber;
import clinic.strideback.shared.TableTexts;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a language what was found of a row. */
final class ImportWords {

    static final List<String> HEADINGS =
            List.of("line", "verdict", "reason", "matching_line", "matching_patient", "score", "patient_number");

    private final Locale locale;
    private final Map<String, String> texts;
    private final Map<String, String> agreements;

    ImportWords(Locale locale) {
        this.locale = locale;
        texts = TableTexts.read(ImportWords.class, "texts", locale);
        agreements = Arrivals.texts(locale);
    }

    ImportRowView view(Tuple row) {
        Verdict verdict = Verdict.valueOf(row.get("verdict", String.class));
        String number = row.get("other_number", String.class);
        boolean elsewhere = row.get("other_patient") != null && number == null;
        BigDecimal score = row.get("score", BigDecimal.class);
        String own = row.get("number", String.class);
        return new ImportRowView(
                row.get("line", Long.class),
                verdict,
                row.get("name", String.class),
                reason(row, verdict, elsewhere),
                row.get("other_line", Long.class),
                number == null ? null : PatientNumber.show(number),
                score == null || elsewhere ? null : score.toPlainString(),
                own == null ? null : PatientNumber.show(own));
    }

    static List<String> cells(ImportRowView row) {
        return List.of(
                String.valueOf(row.line()),
                row.verdict().name(),
                row.reason(),
                row.otherLine() == null ? "" : row.otherLine().toString(),
                orEmpty(row.otherPatient()),
                orEmpty(row.score()),
                orEmpty(row.number()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String reason(Tuple row, Verdict verdict, boolean elsewhere) {
        if (verdict == Verdict.NEW) {
            return "";
        }
        try (JsonReader reader = Drafts.JSON.createReader(new StringReader(row.get("reasons", String.class)))) {
            List<JsonValue> reasons = reader.readArray();
            if (verdict == Verdict.ERROR) {
                return reasons.stream()
                        .map(reason -> error(reason.asJsonObject()))
                        .collect(Collectors.joining("; "));
            }
            String likeness = text("transfer.likeness." + row.get("likeness", String.class));
            return elsewhere
                    ? likeness + ": " + text("transfer.elsewhere")
                    : likeness + ": " + reasons.stream().map(this::agreement).collect(Collectors.joining(", "));
        }
    }

    private String agreement(JsonValue id) {
        String name = ((JsonString) id).getString();
        return agreements.getOrDefault(name + ".title", name);
    }

    private String error(JsonObject error) {
        String code = error.getString("code");
        List<String> arguments = error.getJsonArray("arguments").getValuesAs(JsonString::getString);
        String text = Objects.requireNonNullElse(new TransferMessage(code, List.copyOf(arguments)).text(locale), code);
        String column = error.getString("column");
        String value = error.getString("value");
        String where = column.isEmpty() ? "" : texts.getOrDefault("transfer.column." + column, column) + ": ";
        return where + text + (value.isEmpty() ? "" : " (" + value + ")");
    }

    private String text(String code) {
        return texts.getOrDefault(code, code);
    }
}
