package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.RuleJudgement;

/**
 * A limit of the running stage that holds.
 *
 * @param judged the row of the table, with what it read
 * @param stage  the highest stage allowed, 0…8
 */
public record HeldCap(RuleJudgement judged, int stage) {

    /** The rule's id in the clinical reference: the table has one row for each band of a rule, and {@code R29A} belongs to R29. */
    public String rule() {
        return judged.rule().id().replaceFirst("(?<=\\d)[A-Z]$", "");
    }
}
