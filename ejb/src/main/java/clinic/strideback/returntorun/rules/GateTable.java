package clinic.strideback.returntorun.rules;

import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.RuleTable;
import java.util.List;
import java.util.function.Predicate;

/** The criteria to enter and to leave each stage, in the order of the table. */
public record GateTable(String version, String checksum, List<GateCriterion> criteria) {

    /** Each rule of the table is one criterion. */
    public static GateTable of(RuleTable table) {
        return new GateTable(
                table.version(),
                table.checksum(),
                table.rules().stream().map(GateCriterion::of).toList());
    }

    /** The gate in front of the first session: what entering this stage asks for. */
    public List<GateJudgement> judgeEntry(Stage stage, Facts facts) {
        return judge(facts, criterion -> criterion.opensInto(stage));
    }

    /** The gate from this stage to the next: its exit, then the entry of the next. Nothing for the last stage. */
    public List<GateJudgement> judgeGateFrom(Stage present, Facts facts) {
        return present.next()
                .map(next -> judge(facts, criterion -> criterion.leadsOutOf(present) || criterion.opensInto(next)))
                .orElse(List.of());
    }

    /** The criterion with this id. */
    public GateCriterion get(String id) {
        return criteria.stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No criterion " + id));
    }

    private List<GateJudgement> judge(Facts facts, Predicate<GateCriterion> asked) {
        return criteria.stream()
                .filter(asked)
                .filter(criterion -> criterion.applies(facts))
                .map(criterion -> criterion.judge(facts))
                .toList();
    }
}
