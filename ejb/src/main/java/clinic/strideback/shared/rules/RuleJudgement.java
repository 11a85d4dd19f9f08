package clinic.strideback.shared.rules;

import java.util.List;

/** What one rule said, row by row: one list per alternative. */
public record RuleJudgement(Rule rule, List<List<Judgement>> alternatives) {

    public boolean met() {
        return alternatives.isEmpty()
                || alternatives.stream().anyMatch(needed -> needed.stream().allMatch(Judgement::met));
    }

    /** Every row read, in the order of the table. */
    public List<Judgement> judgements() {
        return alternatives.stream().flatMap(List::stream).toList();
    }

    /** The single rows that alone kept an alternative from being met, by a value that is known. Empty for a rule that is met. */
    public List<Judgement> nearMisses() {
        return met()
                ? List.of()
                : alternatives.stream()
                        .map(RuleJudgement::unmet)
                        .filter(unmet -> unmet.size() == 1 && unmet.get(0).verdict() == Verdict.NOT_MET)
                        .map(unmet -> unmet.get(0))
                        .toList();
    }

    private static List<Judgement> unmet(List<Judgement> needed) {
        return needed.stream().filter(judgement -> !judgement.met()).toList();
    }
}
