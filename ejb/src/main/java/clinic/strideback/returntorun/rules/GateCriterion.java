package clinic.strideback.returntorun.rules;

import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a gate.
 *
 * @param id     such as {@code G4-KF15}: entry to stage 4, or {@code X3-KM60}: exit from stage 3
 * @param stage  absent for what every entry asks for
 * @param entry  asked for on the way into the stage, else on the way out
 * @param onlyIf a yes/no measure; where it is known to be "no", this criterion does not apply
 */
public record GateCriterion(
        String id,
        @Nullable Stage stage,
        boolean entry,
        Established established,
        @Nullable String onlyIf,
        Criterion criterion) {

    static GateCriterion of(Rule rule) {
        String stage = rule.outcome("stage");
        String onlyIf = rule.outcome("onlyIf");
        return new GateCriterion(
                rule.id(),
                stage.isEmpty() ? null : Stage.of(Integer.parseInt(stage)),
                rule.outcome("gate").equals("ENTRY"),
                Established.valueOf(rule.outcome("established")),
                onlyIf.isEmpty() ? null : onlyIf,
                rule.criteria().findFirst().orElseThrow());
    }

    boolean opensInto(Stage target) {
        return entry && (stage == null || stage == target);
    }

    boolean leadsOutOf(Stage present) {
        return !entry && stage == present;
    }

    /** Not known is not "no": the criterion then applies. */
    boolean applies(Facts facts) {
        return onlyIf == null
                || facts.find(onlyIf)
                        .map(fact -> !fact.answer().equals(Answer.NO))
                        .orElse(true);
    }

    GateJudgement judge(Facts facts) {
        var judgement = criterion.judge(facts);
        return new GateJudgement(this, GateVerdict.of(judgement.verdict(), established), judgement.fact());
    }
}
