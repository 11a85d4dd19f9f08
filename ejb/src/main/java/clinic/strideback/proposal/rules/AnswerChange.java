package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleJudgement;
import java.util.List;
import java.util.stream.Stream;

/** What other tables answer to the same facts. */
public record AnswerChange(WholeJudgement before, WholeJudgement after) {

    private static final String REMARK = "N01";

    public boolean differs() {
        return otherRule() || !gained().isEmpty() || !lost().isEmpty();
    }

    /** Another rule of tiers A and B decides. */
    public boolean otherRule() {
        return !decides(before).equals(decides(after));
    }

    /** Ids of the rules that add, limit or remark something in the new answer alone. */
    public List<String> gained() {
        return less(added(after), added(before));
    }

    /** Ids of the rules that did so in the old answer alone. */
    public List<String> lost() {
        return less(added(before), added(after));
    }

    /** Changes of one kind are written alike: {@code R14b → R14a}, or {@code + R17 − R19} where the same rule decides. */
    public String kind() {
        return otherRule() ? decides(before) + " \u2192 " + decides(after) : moreAndLess();
    }

    private String moreAndLess() {
        return String.join(
                " ",
                Stream.concat(
                                gained().stream().map(rule -> "+ " + rule),
                                lost().stream().map(rule -> "\u2212 " + rule))
                        .toList());
    }

    private static String decides(WholeJudgement judged) {
        return judged.base().rule().id();
    }

    private static List<String> added(WholeJudgement judged) {
        return Stream.concat(
                        judged.added().stream().map(RuleJudgement::rule).map(Rule::id),
                        Stream.of(REMARK).filter(any -> judged.base().needsMoreAssessment()))
                .toList();
    }

    private static List<String> less(List<String> ids, List<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }
}
