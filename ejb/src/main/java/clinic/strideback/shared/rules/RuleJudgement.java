package clinic.strideback.shared.rules;

import java.util.ArrayList;
import java.util.List;

/** What one rule said, row by row: one list per alternative. */
public record RuleJudgement(Rule rule, List<List<Judgement>> alternatives) {

    public boolean met() {
        if (alternatives.isEmpty()) {
            return true;
        }
        for (List<Judgement> needed : alternatives) {
            if (unmet(needed).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Every row read, in the order of the table. */
    public List<Judgement> judgements() {
        return alternatives.stream().flatMap(List::stream).toList();
    }

    /** The single rows that alone kept an alternative from being met, by a value that is known. Empty for a rule that is met. */
    public List<Judgement> nearMisses() {
        List<Judgement> misses = new ArrayList<>();
        for (List<Judgement> needed : alternatives) {
            List<Judgement> unmet = unmet(needed);
            if (unmet.size() == 1 && unmet.get(0).verdict() == Verdict.NOT_MET) {
                misses.add(unmet.get(0));
            }
        }
        return met() ? List.of() : misses;
    }

    private static List<Judgement> unmet(List<Judgement> needed) {
        List<Judgement> unmet = new ArrayList<>();
        for (Judgement judgement : needed) {
            if (!judgement.met()) {
                unmet.add(judgement);
            }
        }
        return unmet;
    }
}
