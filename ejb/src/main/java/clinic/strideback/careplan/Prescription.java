package clinic.strideback.careplan;

import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.PhaseExercise;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.shared.rules.Evidence;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One exercise with its dose, for one runner. It comes from the phase of the protocol or from the therapist's hand, holds from a day on, and is never
 * edited: a change ends it and adds its successor.
 */
@Entity
@DynamicUpdate
class Prescription {

    private static final int WEEK = 7;

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID planId;
    int place;

    @Nullable
    String phase;

    String exercise;

    @Nullable
    String orExercise;

    @Embedded
    PrescribedDose dose;

    @Nullable
    Integer loadStep;

    @Nullable
    BigDecimal loadKg;

    String progression;

    @Nullable
    String note;

    @Enumerated(EnumType.STRING)
    @Nullable
    Evidence evidence;

    boolean reported;

    @Nullable
    String source;

    LocalDate startsOn;

    @Nullable
    LocalDate endsOn;

    @Nullable
    String reason;

    @Nullable
    UUID successorOf;

    UUID prescribedBy;
    Instant prescribedAt;

    @Nullable
    LocalDate endedOn;

    @Nullable
    UUID endedBy;

    @Nullable
    Instant endedAt;

    @Nullable
    String endReason;

    protected Prescription() {}

    private Prescription(UUID id, CarePlan plan, String exercise, LocalDate startsOn, Stamp stamp) {
        this.id = id;
        this.patientId = plan.patientId;
        this.clinicId = plan.clinicId;
        this.planId = plan.id;
        this.exercise = exercise;
        this.startsOn = startsOn;
        this.prescribedBy = stamp.by().value();
        this.prescribedAt = stamp.at();
    }

    /** What a phase prescribes, from the day on which the plan entered it. The plan is in that phase. */
    static List<Prescription> of(CarePlan plan, Phase phase, Stamp stamp) {
        List<Prescription> made = new ArrayList<>();
        for (PhaseExercise line : phase.exercises()) {
            made.add(of(plan, line, made.size(), stamp));
            made.get(made.size() - 1).endsOn = lastDay(plan, line, phase);
        }
        return made;
    }

    private static Prescription of(CarePlan plan, PhaseExercise line, int place, Stamp stamp) {
        Prescription made = new Prescription(UUID.randomUUID(), plan, line.exercise(), weekOf(plan, line), stamp);
        made.place = place;
        made.phase = plan.phase;
        made.orExercise = line.orExercise();
        made.dose = new PrescribedDose(line.dose());
        made.loadStep = line.loadStepPercent();
        made.progression = line.progression();
        made.evidence = line.evidence();
        made.reported = line.reported();
        made.source = line.source();
        return made;
    }

    private static LocalDate weekOf(CarePlan plan, PhaseExercise line) {
        return plan.phaseSince.plusWeeks(line.week() == null ? 0 : line.week() - 1L);
    }

    /** The dose of the last week that has one goes on until the therapist changes it. */
    private static @Nullable LocalDate lastDay(CarePlan plan, PhaseExercise line, Phase phase) {
        Integer week = line.week();
        boolean followed = week != null
                && phase.exercises().stream()
                        .filter(other -> other.exercise().equals(line.exercise()))
                        .anyMatch(other -> other.week() != null && other.week() > week);
        return followed ? weekOf(plan, line).plusDays(WEEK - 1L) : null;
    }

    /** By the therapist's hand. */
    static Prescription byHand(UUID id, CarePlan plan, PrescriptionForm form, Dose dose, Stamp stamp) {
        Prescription made = new Prescription(id, plan, form.exerciseCode(), stamp.day(), stamp);
        made.place = Integer.MAX_VALUE;
        made.dose = new PrescribedDose(dose);
        made.loadKg = form.getLoadKg();
        made.progression = "";
        made.note = form.getNote();
        made.reason = form.getReason();
        made.successorOf = form.getReplaces();
        return made;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    /** Whether it is to be done from this day on or earlier, and not over by then. */
    boolean holdsOn(LocalDate day) {
        LocalDate last = lastDay();
        return !day.isBefore(startsOn) && (last == null || !day.isAfter(last));
    }

    /** The last day on which it is to be done; null while no end is in sight. */
    @Nullable
    LocalDate lastDay() {
        LocalDate ended = endedOn == null ? null : endedOn.minusDays(1);
        return ended == null || (endsOn != null && endsOn.isBefore(ended)) ? endsOn : ended;
    }

    void end(String why, Stamp stamp) {
        endedOn = stamp.day();
        endedBy = stamp.by().value();
        endedAt = stamp.at();
        endReason = why;
    }
}
