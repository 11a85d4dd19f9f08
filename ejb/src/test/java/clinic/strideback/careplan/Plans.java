package clinic.strideback.careplan;

import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.Side;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans to test with: {@code aPlan("P-TIGHT", "C").prescriptions()}. */
final class Plans {

    static final ProtocolLibrary LIBRARY = ProtocolLibrary.shipped();
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final Stamp STAMP = stamp(DAY);

    private final CarePlan plan;
    private final Phase phase;

    private Plans(CarePlan plan, Phase phase) {
        this.plan = plan;
        this.phase = phase;
    }

    static Plans aPlan(String protocol, String phaseCode) {
        Protocol newest = LIBRARY.findNewest(protocol).orElseThrow();
        Phase phase = newest.findPhase(phaseCode).orElseThrow();
        Subject subject = new Subject(
                new PatientId(UUID.randomUUID()), new ClinicId(UUID.randomUUID()), new EpisodeId(UUID.randomUUID()));
        return new Plans(new CarePlan(subject, phase, newest.version(), STAMP), phase);
    }

    CarePlan plan() {
        return plan;
    }

    List<Prescription> prescriptions() {
        return Prescription.of(plan, lines(), STAMP);
    }

    /** What the phase itself asks for. */
    List<PlannedLine> lines() {
        return phase.exercises().stream()
                .map(line -> new PlannedLine(line, List.of(new Origin(phase.protocol(), phase.code())), null))
                .toList();
    }

    Prescription prescription(String exercise) {
        return prescriptions().stream()
                .filter(prescription -> prescription.exercise.equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    /** One that came gradually. */
    static EpisodeView anEpisode(Side side) {
        return episode(side, Onset.GRADUAL, Mechanism.OVERUSE_GRADUAL, 50);
    }

    /** A sudden one, so many days ago. */
    static EpisodeView aStrain(int daysAgo) {
        return episode(Side.LEFT, Onset.SUDDEN, Mechanism.SPRINT, daysAgo);
    }

    private static EpisodeView episode(Side side, Onset onset, Mechanism mechanism, int daysAgo) {
        return new EpisodeView(
                EpisodeId.random(),
                PatientId.random(),
                side,
                onset,
                DAY.minusDays(daysAgo),
                mechanism,
                null,
                true,
                0,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }

    static Stamp stamp(LocalDate day) {
        return new Stamp(new PersonId(UUID.randomUUID()), Instant.parse(day + "T08:00:00Z"), day);
    }

    static SessionLog log(Prescription prescription, LocalDate day, SessionOutcome outcome) {
        SessionForm form = new SessionForm();
        form.setOutcome(outcome);
        return new SessionLog(UUID.randomUUID(), prescription, form, day, stamp(day));
    }
}
