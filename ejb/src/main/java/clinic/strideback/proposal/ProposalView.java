package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.Outcome;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The why-sheet: what the rules propose for an episode, how they got there, and what was decided before. Its texts are in the language asked for.
 *
 * @param day        the clinic's date on which the rules were read
 * @param ruleSet    the version of the rule table
 * @param version    the basis of the proposal; a decision sends it back
 * @param advice     more assessment is advised, and why; empty when not
 * @param addOns     what the findings add to the protocol; none while the rules stop
 * @param openAddOns what could be added if findings were taken; none while the rules stop
 * @param limits     what limits running besides the phase; none while the rules stop
 * @param stageCap   the lowest of these limits, 0…8; null without one
 * @param used       the facts read on the way to the rule that decided
 * @param others     everything else that is known
 * @param missing    findings not taken that rules ask for, those that could change the outcome first
 * @param decisions  newest first
 * @param changed    the rules answer otherwise than when the plan in force was decided on, and nobody has said that it stays
 * @param choices    the protocols that may be chosen in place of the proposed one
 */
public record ProposalView(
        PatientId patient,
        EpisodeId episode,
        LocalDate day,
        String ruleSet,
        long version,
        Proposed proposed,
        String advice,
        List<Step> steps,
        List<AddOnLine> addOns,
        List<OpenLine> openAddOns,
        List<LimitLine> limits,
        @Nullable Integer stageCap,
        List<Known> used,
        List<Known> others,
        List<NearMissLine> nearMisses,
        List<MissingLine> missing,
        List<Decided> decisions,
        boolean changed,
        List<Choice> choices)
        implements Serializable {

    /** Whether there is anything to accept or to overrule. */
    public boolean decidable() {
        return proposed.outcome() == Outcome.PROTOCOL;
    }

    /** Whether a finding not taken could still change what is proposed. */
    public boolean couldChange() {
        return missing.stream().anyMatch(MissingLine::couldDecide);
    }

    /** The decision that holds now. */
    public @Nullable Decided lastDecision() {
        return decisions.isEmpty() ? null : decisions.get(0);
    }

    /**
     * The rule that decided, and what follows.
     *
     * @param plan     what to do besides; empty when nothing
     * @param caution  what weakens the evidence; empty when nothing is noted
     * @param keepsPlan the plan in force goes on, without progression
     * @param protocol null where the rules stop
     * @param with     protocols that go with it
     */
    public record Proposed(
            String rule,
            Outcome outcome,
            String title,
            String because,
            String source,
            Evidence evidence,
            String plan,
            String caution,
            boolean keepsPlan,
            @Nullable ProtocolLine protocol,
            List<Choice> with)
            implements Serializable {

        /** Null where the rules stop. */
        public @Nullable String protocolCode() {
            return protocol == null ? null : protocol.code();
        }
    }

    /**
     * The proposed protocol.
     *
     * @param complete    false when its exercises are prescribed by hand
     * @param phase       the phase to start in
     * @param runningCap  highest stage of the return to running in that phase, 0…8
     * @param painCeiling highest pain score that training may cause, 0…10
     * @param who         for whom it is meant; the therapist compares
     */
    public record ProtocolLine(
            String code,
            int version,
            String title,
            boolean complete,
            String phase,
            int runningCap,
            int painCeiling,
            List<String> who)
            implements Serializable {}

    /**
     * One line of the way through the rules.
     *
     * @param tier   A stops, B gives a protocol
     * @param rules  one rule or a run of them
     * @param detail the values that decided it; empty when several did
     */
    public record Step(String tier, String rules, String text, String detail, State state) implements Serializable {}

    /** What became of a rule. */
    public enum State {
        FIRED,
        NOT_MET,
        NOT_ASSESSED,
        SKIPPED
    }

    /**
     * What one rule adds to the protocol.
     *
     * @param plan      what is added
     * @param detail    the values that it holds by
     * @param exercises those that the plan takes up; none for an advice
     * @param cadence   steps a minute to aim at, and the most; empty where it is not about cadence, or none was counted
     * @param caution   what weakens the evidence; empty when nothing is noted
     */
    public record AddOnLine(
            String rule,
            String title,
            String because,
            String plan,
            String detail,
            List<Choice> exercises,
            String cadence,
            String source,
            Evidence evidence,
            String caution)
            implements Serializable {}

    /**
     * What limits running.
     *
     * @param stage  highest stage, 0…8; null where the stage itself is not limited
     * @param plan   what it asks for besides; empty when nothing
     * @param lowest whether no other limit is lower
     */
    public record LimitLine(
            String rule,
            String title,
            String because,
            String plan,
            String detail,
            @Nullable Integer stage,
            boolean lowest,
            String source,
            Evidence evidence)
            implements Serializable {}

    /** An add-on that findings not taken leave open, and which. */
    public record OpenLine(String rule, String title, String missing) implements Serializable {}

    /** Where a fact comes from. */
    public enum Origin {
        TOLD,
        ASSESSMENT,
        LOG
    }

    /**
     * A fact.
     *
     * @param readBy     rules that read it; empty for the other facts
     * @param takenOn    null when it has no day
     * @param assessment where it stands; null when told elsewhere
     */
    public record Known(
            String label,
            String value,
            String readBy,
            @Nullable LocalDate takenOn,
            Origin origin,
            @Nullable String assessment)
            implements Serializable {}

    /** A rule of tier B that one value kept from being met. */
    public record NearMissLine(String rule, String title, String protocols, String text) implements Serializable {}

    /**
     * A finding not taken.
     *
     * @param rules the rules to which it could lead; those that ask where it leads to none
     */
    public record MissingLine(String label, String rules, boolean couldDecide) implements Serializable {}

    /** A protocol by code and title. */
    public record Choice(String code, String title) implements Serializable {}

    /**
     * A decision as it was made.
     *
     * @param proposed what the rules proposed then
     * @param reason   for an overrule
     * @param addOns   rules whose add-ons the plan took up
     * @param leftOut  rules whose add-ons the therapist left out
     * @param by       name of the therapist
     * @param at       on the clinic's clock
     */
    public record Decided(
            Decision decision,
            String rule,
            String proposed,
            String protocol,
            @Nullable OverruleReason reason,
            @Nullable String remark,
            List<String> addOns,
            List<String> leftOut,
            @Nullable String by,
            ZonedDateTime at,
            String ruleSet)
            implements Serializable {

        /** The rules left out, in one line. */
        public String leftOutIds() {
            return String.join(", ", leftOut);
        }
    }
}
