package clinic.strideback.transfer;

import clinic.strideback.patient.Arrivals.Known;
import clinic.strideback.patient.rules.Agreement;
import clinic.strideback.patient.rules.DuplicateScore;
import clinic.strideback.patient.rules.Likeness;
import clinic.strideback.shared.PatientId;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row with its verdict, as it waits for somebody to confirm. */
record StagedRow(
        long line,
        Verdict verdict,
        JsonArray reasons,
        @Nullable JsonObject runner,
        @Nullable Long otherLine,
        @Nullable PatientId otherPatient,
        @Nullable DuplicateScore score) {

    static StagedRow refused(long line, JsonArray reasons) {
        return new StagedRow(line, Verdict.ERROR, reasons, null, null, null, null);
    }

    /** The verdict on a row that could be read: the stronger of the two likenesses counts, the registry's among equals. */
    static StagedRow of(long line, JsonObject runner, Optional<Known> registered, Optional<SameFile.Earlier> earlier) {
        boolean inFile = earlier.isPresent()
                && (registered.isEmpty()
                        || isStronger(earlier.get().score(), registered.get().score()));
        if (inFile) {
            DuplicateScore score = earlier.get().score();
            return new StagedRow(
                    line, verdict(score), reasons(score), runner, earlier.get().line(), null, score);
        }
        if (registered.isPresent()) {
            DuplicateScore score = registered.get().score();
            return new StagedRow(
                    line,
                    verdict(score),
                    reasons(score),
                    runner,
                    null,
                    registered.get().id(),
                    score);
        }
        return new StagedRow(line, Verdict.NEW, JsonValue.EMPTY_JSON_ARRAY, runner, null, null, null);
    }

    @Nullable
    BigDecimal weight() {
        return score == null ? null : score.weight();
    }

    @Nullable
    Likeness likeness() {
        return score == null ? null : score.likeness();
    }

    static boolean isStronger(DuplicateScore one, DuplicateScore other) {
        int likeness = other.likeness().compareTo(one.likeness());
        return likeness == 0 ? one.weight().compareTo(other.weight()) > 0 : likeness > 0;
    }

    private static Verdict verdict(DuplicateScore score) {
        return score.likeness() == Likeness.EXACT ? Verdict.EXACT : Verdict.POSSIBLE;
    }

    /** What speaks for it, the strongest first. */
    private static JsonArray reasons(DuplicateScore score) {
        JsonArrayBuilder ids = Drafts.JSON.createArrayBuilder();
        score.why().stream()
                .filter(agreement -> agreement.weight().signum() > 0)
                .sorted(Comparator.comparing(Agreement::weight).reversed())
                .forEach(agreement -> ids.add(agreement.id()));
        return ids.build();
    }
}
