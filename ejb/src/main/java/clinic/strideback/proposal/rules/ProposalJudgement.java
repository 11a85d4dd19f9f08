package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleJudgement;
import clinic.strideback.shared.rules.RuleTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the rules propose, and how they got there.
 *
 * @param table               the version that judged, with its checksum
 * @param facts               what was known, derived measures included
 * @param fired               the rule that decided, with what it read
 * @param earlier             the rules read before it, none of them met, in order
 * @param nearMisses          of all rules of tiers A and B, in order
 * @param missing             in the order in which the rules ask
 * @param needsMoreAssessment the protocol stands, but so little was examined that another may fit better
 */
public record ProposalJudgement(
        RuleTable table,
        Facts facts,
        RuleJudgement fired,
        List<RuleJudgement> earlier,
        List<NearMiss> nearMisses,
        List<Missing> missing,
        boolean needsMoreAssessment) {

    public Rule rule() {
        return fired.rule();
    }

    public Outcome outcome() {
        return Outcome.valueOf(rule().outcome("outcome"));
    }

    /** Code of the protocol; empty for everything but {@link Outcome#PROTOCOL}. */
    public Optional<String> protocol() {
        return Optional.of(rule().outcome("protocol")).filter(code -> !code.isEmpty());
    }

    /** Codes of protocols that go with the base protocol. */
    public List<String> with() {
        return Arrays.stream(rule().outcome("with").split(" ", -1))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** The phase of the base protocol from which on they go with it, counted from 1. */
    public int withFrom() {
        String phase = rule().outcome("withFrom");
        return phase.isEmpty() ? 1 : Integer.parseInt(phase);
    }

    /** The phase to start in, counted from 1. */
    public int startPhase() {
        String phase = rule().outcome("startPhase");
        return phase.isEmpty() ? 1 : Integer.parseInt(phase);
    }

    /** A protocol that is running goes on, without progression (R05). */
    public boolean keepsCurrentPlan() {
        return rule().outcome("currentPlan").equals("KEPT");
    }
}
