package clinic.strideback.transfer;

import clinic.strideback.patient.rules.DuplicateScore;
import clinic.strideback.patient.rules.Likeness;
import clinic.strideback.shared.PatientId;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that is to be registered.
 *
 * @param other     who may be the same, if they are registered
 * @param otherLine the line that tells of them, if it is one of the same file
 */
record WaitingRow(
        long line,
        JsonObject runner,
        @Nullable PatientId other,
        @Nullable Long otherLine,
        @Nullable DuplicateScore score) {

    static WaitingRow of(Tuple row) {
        UUID other = row.get("other", UUID.class);
        BigDecimal weight = row.get("score", BigDecimal.class);
        return new WaitingRow(
                row.get("line", Long.class),
                read(row.get("runner", String.class)),
                other == null ? null : new PatientId(other),
                row.get("other_line", Long.class),
                weight == null
                        ? null
                        : new DuplicateScore(weight, Likeness.valueOf(row.get("likeness", String.class)), List.of()));
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Drafts.JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
