package clinic.strideback.returntorun.rules;

import clinic.strideback.shared.rules.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion says about one runner today.
 *
 * @param fact the value it read, with its day and origin; absent when it was not assessed
 */
public record GateJudgement(
        GateCriterion criterion,
        GateVerdict verdict,
        @Nullable Fact fact) {}
