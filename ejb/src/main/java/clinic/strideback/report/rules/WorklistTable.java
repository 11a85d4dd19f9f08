package clinic.strideback.report.rules;

import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleTable;
import java.util.List;

/** The reasons for which a runner needs the therapist, most urgent first. Every rule is read; all that hold count. */
public record WorklistTable(RuleTable table) {

    /** The reasons that hold, in the order of the table. */
    public List<Reason> reasons(Facts facts) {
        return table.rules().stream()
                .filter(rule -> rule.judge(facts).met())
                .map(rule -> Reason.valueOf(rule.outcome("reason")))
                .toList();
    }

    /** The whole number against which a reason holds one of its measures. */
    public int threshold(Reason reason, String measure) {
        return table.rules().stream()
                .filter(rule -> rule.outcome("reason").equals(reason.name()))
                .flatMap(Rule::criteria)
                .filter(criterion -> criterion.measure().equals(measure))
                .mapToInt(criterion -> Integer.parseInt(criterion.threshold()))
                .findFirst()
                .orElseThrow();
    }
}
