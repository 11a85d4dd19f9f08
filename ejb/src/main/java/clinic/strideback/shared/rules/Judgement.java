package clinic.strideback.shared.rules;

import org.jspecify.annotations.Nullable;

/**
 * What one criterion said, with the finding it read.
 *
 * @param fact null when the measure was not assessed, also where the row lets that count as met
 */
public record Judgement(Criterion criterion, @Nullable Fact fact, Verdict verdict) {

    public boolean met() {
        return verdict == Verdict.MET;
    }
}
