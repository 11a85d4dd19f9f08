package clinic.strideback.shared.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One rule, or one gate: it is met when every criterion of one of its alternatives is met. A rule without criteria catches what no rule before it took.
 *
 * @param outcome what follows, by column name of its table (a protocol, a cap, a stage); blank cells are left out
 * @param source  short citation
 */
public record Rule(
        String id, List<List<Criterion>> alternatives, Map<String, String> outcome, String source, Evidence evidence) {

    public RuleJudgement judge(Facts facts) {
        List<List<Judgement>> judged = new ArrayList<>(alternatives.size());
        for (List<Criterion> needed : alternatives) {
            List<Judgement> rows = new ArrayList<>(needed.size());
            for (Criterion criterion : needed) {
                rows.add(criterion.judge(facts));
            }
            judged.add(rows);
        }
        return new RuleJudgement(this, judged);
    }

    public Stream<Criterion> criteria() {
        return alternatives.stream().flatMap(List::stream);
    }

    /** The outcome in one column, empty when the table leaves it blank. */
    public String outcome(String column) {
        return outcome.getOrDefault(column, "");
    }
}
