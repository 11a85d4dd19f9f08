package clinic.strideback.careplan;

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
 * @param leaveOut      what this phase asks to leave out
 * @param prescriptions those in force and those still to begin
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
        List<PhaseView.Line> leaveOut,
        List<Prescribed> prescriptions,
        Adherence adherence,
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

    /** Protocols, base or beside, whose exercises are still to follow. */
    public List<ProtocolRow> toFollow() {
        return Stream.concat(Stream.of(protocol), beside.stream())
                .filter(row -> !row.complete())
                .toList();
    }

    /** A phase by its code and name. */
    public record PhaseChoice(String code, String name) implements Serializable {}

    /** A phase that was entered, and why. */
    public record Move(
            String code,
            String name,
            LocalDate since,
            @Nullable String reason) implements Serializable {}

    /**
     * A prescription in words.
     *
     * @param orName    the exercise that may be taken instead
     * @param amount    sets, repetitions, holds, load
     * @param manner    tempo, effort, rest, progression: one phrase each
     * @param frequency how often; empty when not given
     * @param note      the therapist's own word to the runner
     * @param sourced   where it comes from; null when prescribed by hand
     * @param reason    why it departs from the protocol
     * @param endsOn    last day as planned; null while no end is in sight
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
            @Nullable String reason,
            LocalDate startsOn,
            @Nullable LocalDate endsOn)
            implements Serializable {

        public boolean isByHand() {
            return sourced == null;
        }
    }
}
