package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleJudgement;
import clinic.strideback.shared.rules.RuleTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What all four tiers say of one runner.
 *
 * @param base    the stop, or the protocol, with its reasons
 * @param addOns  the table of add-ons that judged
 * @param added   the rules of that table that hold, in its order; none while the rules stop
 * @param open    the rules of that table that a finding not taken could still meet; none while the rules stop
 * @param caps    every limit of the running stage that holds; none while the rules stop, and then there is no running at all
 */
public record WholeJudgement(
        ProposalJudgement base,
        RuleTable addOns,
        List<RuleJudgement> added,
        List<RuleJudgement> open,
        List<HeldCap> caps) {

    /** The rule that adds cues and cadence. */
    public static final String CADENCE_RULE = "R21";

    /** Ids of the rules of tier C that hold. */
    public List<String> fired() {
        return added.stream()
                .map(RuleJudgement::rule)
                .filter(rule -> rule.outcome("tier").equals("C"))
                .map(Rule::id)
                .toList();
    }

    /** The lowest limit that holds; empty without one. */
    public OptionalInt stageCap() {
        return caps.stream().mapToInt(HeldCap::stage).min();
    }

    /** The cadence that the add-on R21 works towards; empty without it, or where no cadence was counted. */
    public Optional<CadenceTarget> cadence() {
        return fired().contains(CADENCE_RULE) ? CadenceTarget.of(base.facts()) : Optional.empty();
    }

    /** The exercises that a rule of the table of add-ons names; none for an advice without exercises. */
    public static List<String> exercises(Rule rule) {
        return Arrays.stream(rule.outcome("exercises").split(" ", -1))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
