package clinic.strideback.careplan;

import clinic.strideback.careplan.rules.ExitVerdict;
import clinic.strideback.protocol.PhaseView;
import clinic.strideback.protocol.ProtocolRow;
import clinic.strideback.protocol.Sourced;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an episode as the therapist sees it.
 *
 * @param beside        protocols that run beside the base protocol
 * @param painRule      a further pain rule; empty when there is none
 * @param phase         the phase that the plan is in
 * @param phases        the phases it may be moved to, the present one among them
 * @param exits         what has to be true before the phase is left, judged today
 * @param leaveOut      what this phase asks to leave out
 * @param parts         the parts that the plan must have; empty where nobody asks for any
 * @param prescriptions those in force and those still to begin
 * @param ended         those that ended within the last seven days
 * @param notTaken      what belongs to the plan and is not prescribed, because something speaks against it
 * @param addOns        what the findings add to the protocol
 * @param lost          doses of the therapist's that do not go on into every other phase
 * @param moves         the phases entered so far, oldest first
 * @param today         the runner's own date
 */
public record PlanView(
        PatientId patient,
        EpisodeId episode,
        ProtocolRow protocol,
        List<ProtocolRow> beside,
        String painRule,
        PhaseView phase,
        LocalDate phaseSince,
        LocalDate startedOn,
        List<PhaseChoice> phases,
        List<ExitLine> exits,
        List<PhaseView.Line> leaveOut,
        List<PlanPart> parts,
        List<Prescribed> prescriptions,
        List<Ended> ended,
        List<NotTaken> notTaken,
        List<AddOnLine> addOns,
        Adherence adherence,
        List<Lost> lost,
        List<Move> moves,
        LocalDate today,
        long version)
        implements Serializable {

    /** The prescription with this id; null when it is not in force. */
    public @Nullable Prescribed find(UUID prescription) {
        return prescriptions.stream()
                .filter(prescribed -> prescribed.id().equals(prescription))
                .findFirst()
                .orElse(null);
    }

    /** The prescription with this id that ended lately; null when it goes on, or ended long ago. */
    public @Nullable Ended findEnded(UUID prescription) {
        return ended.stream()
                .filter(over -> over.id().equals(prescription))
                .findFirst()
                .orElse(null);
    }

    /** What belongs to the plan and could be taken up for a reason; null when it is not among that. */
    public @Nullable NotTaken findNotTaken(String exercise) {
        return notTaken.stream()
                .filter(line ->
                        line.exercise().equals(exercise) && !line.objection().isBlocking())
                .findFirst()
                .orElse(null);
    }

    /** The exit criterion with this key; null when the phase has none. */
    public @Nullable ExitLine findExit(String id) {
        return exits.stream().filter(exit -> exit.id().equals(id)).findFirst().orElse(null);
    }

    /** How many of the exits are open. */
    public long openExits() {
        return exits.stream().filter(ExitLine::isOpen).count();
    }

    /** Protocols, base or beside, whose exercises are still to follow. */
    public List<ProtocolRow> toFollow() {
        return Stream.concat(Stream.of(protocol), beside.stream())
                .filter(row -> !row.complete())
                .toList();
    }

    /**
     * A dose of the therapist's that does not go on into some phases.
     *
     * @param name the exercise
     * @param dose the dose until now
     */
    public record Lost(String name, String dose, List<LostIn> phases) implements Serializable {}

    /**
     * A phase into which a dose does not go on.
     *
     * @param instead the dose that it asks for; empty where it does not ask for the exercise
     */
    public record LostIn(String phase, String instead) implements Serializable {}

    /** A phase by its code and name. */
    public record PhaseChoice(String code, String name) implements Serializable {}

    /**
     * A phase that was entered, and why.
     *
     * @param by    who decided; null where the person is not known any more
     * @param exits what was known of the phase that was left
     */
    public record Move(
            String code,
            String name,
            LocalDate since,
            @Nullable String reason,
            @Nullable String by,
            List<MoveExit> exits)
            implements Serializable {

        /** How many of the exits were open then. */
        public long openExits() {
            return exits.stream().filter(exit -> !exit.verdict().opens()).count();
        }
    }

    /** An exit criterion as it was when the phase was left. */
    public record MoveExit(String text, ExitVerdict verdict, List<MoveValue> values) implements Serializable {}

    /** A value as it was then. */
    public record MoveValue(
            String measure, String text, @Nullable LocalDate takenOn) implements Serializable {}

    /**
     * An exercise that belongs to the plan and is not prescribed.
     *
     * @param origins where it comes from
     */
    public record NotTaken(
            String exercise, String name, String amount, String frequency, List<Origin> origins, Objection objection)
            implements Serializable {}

    /** What a rule adds: the names of its exercises, none for an advice. */
    public record AddOnLine(String rule, List<String> exercises) implements Serializable {}

    /**
     * Another dose than the plan asks for.
     *
     * @param instead the dose that it asks for
     * @param by      who gave it; null where the person is not known any more
     */
    public record Adjusted(String instead, @Nullable String by, LocalDate on) implements Serializable {}

    /**
     * A prescription that ended.
     *
     * @param cause  whether a therapist ended it, or with what it ended
     * @param reason as the therapist gave it; empty for any other cause
     */
    public record Ended(UUID id, String name, LocalDate on, EndCause cause, String reason) implements Serializable {}

    /** With what a prescription ended. */
    public enum EndCause {
        THERAPIST,
        PHASE,
        VERSION,
        DOSE,
        PLAN
    }

    /**
     * A prescription in words.
     *
     * @param orName    the exercise that may be taken instead
     * @param amount    sets, repetitions, holds, load
     * @param manner    tempo, effort, rest, progression: one phrase each
     * @param frequency how often; empty when not given
     * @param note      the therapist's own word to the runner
     * @param sourced   where it comes from; null when prescribed by hand
     * @param origins   all that ask for it; empty when prescribed by hand
     * @param adjusted  the dose that the plan asks for, where it is another one; else null
     * @param reason    why it departs from the protocol
     * @param endsOn    last day as planned; null while no end is in sight
     * @param typed     the dose as it would be typed
     */
    public record Prescribed(
            UUID id,
            String exercise,
            String name,
            @Nullable String orName,
            String cue,
            String amount,
            List<String> manner,
            String frequency,
            @Nullable String note,
            @Nullable Sourced sourced,
            List<Origin> origins,
            @Nullable Adjusted adjusted,
            @Nullable String reason,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            TypedDose typed)
            implements Serializable {

        public boolean isByHand() {
            return origins.isEmpty();
        }
    }
}
