package clinic.strideback.careplan;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One exercise with its dose, for one runner. It comes from what the plan asks for in a phase or from the therapist's hand, holds from a day on, and is never
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

    @Nullable
    Integer week;

    String exercise;
    String origins;

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
        this.origins = "";
        this.startsOn = startsOn;
        this.prescribedBy = stamp.by().value();
        this.prescribedAt = stamp.at();
    }

    /** What the plan asks for in the phase that it is in; not what something speaks against. */
    static List<Prescription> of(CarePlan plan, List<PlannedLine> lines, Stamp stamp) {
        return IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).objection() == null)
                .mapToObj(place -> of(plan, lines, place, stamp))
                .toList();
    }

    /** One of these lines, from its week on or from now on. */
    static Prescription of(CarePlan plan, List<PlannedLine> lines, int place, Stamp stamp) {
        PhaseExercise line = lines.get(place).line();
        LocalDate from = weekOf(plan, line);
        Prescription made = new Prescription(
                UUID.randomUUID(), plan, line.exercise(), from.isBefore(stamp.day()) ? stamp.day() : from, stamp);
        made.place = place;
        made.phase = plan.phase;
        made.week = line.week();
        made.origins = Origin.write(lines.get(place).origins());
        made.orExercise = line.orExercise();
        made.dose = new PrescribedDose(line.dose());
        made.loadStep = line.loadStepPercent();
        made.progression = line.progression();
        made.evidence = line.evidence();
        made.reported = line.reported();
        made.source = line.source();
        made.endsOn = lastDay(plan, line, lines);
        return made;
    }

    private static LocalDate weekOf(CarePlan plan, PhaseExercise line) {
        return plan.phaseSince.plusWeeks(line.week() == null ? 0 : line.week() - 1L);
    }

    /** The dose of the last week that has one goes on until the therapist changes it. */
    private static @Nullable LocalDate lastDay(CarePlan plan, PhaseExercise line, List<PlannedLine> lines) {
        Integer week = line.week();
        boolean followed = week != null
                && lines.stream()
                        .map(PlannedLine::line)
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

    /** Takes the place of another one. The same exercise stays what the plan asks for, in another dose, for as long as it would have been asked for. */
    void takePlaceOf(Prescription former) {
        place = former.place;
        if (former.exercise.equals(exercise)) {
            phase = former.phase;
            week = former.week;
            origins = former.origins;
            evidence = former.evidence;
            reported = former.reported;
            source = former.source;
            orExercise = former.orExercise;
            loadStep = former.loadStep;
            progression = former.progression;
            startsOn = former.startsOn.isAfter(startsOn) ? former.startsOn : startsOn;
            endsOn = former.endsOn;
        }
    }

    /**
     * Goes on from the phase before: what was taken up for a reason keeps it, and another dose stays another where this phase asks for the same.
     *
     * @param asked the dose that the phase before asked for
     */
    void goOnFrom(Prescription former, Dose asked) {
        if (former.isAdjusted() && asked.equals(dose.dose())) {
            dose = new PrescribedDose(former.dose.dose());
            loadKg = former.loadKg;
            note = former.note;
            reason = former.reason;
            successorOf = former.id;
            prescribedBy = former.prescribedBy;
            prescribedAt = former.prescribedAt;
        }
    }

    /** The dose that another one of the same exercise goes on from; an open one for another exercise. */
    Dose doseFor(String other) {
        return other.equals(exercise) ? dose.dose() : Dose.OPEN;
    }

    /** Taken up although something spoke against it. */
    Prescription because(@Nullable String why) {
        reason = why;
        return this;
    }

    /** Whether nothing but the therapist asks for it. */
    boolean isByHand() {
        return origins.isEmpty();
    }

    /** Whether the therapist has given another dose than the plan asks for. */
    boolean isAdjusted() {
        return !isByHand() && successorOf != null;
    }

    /** What the plan asks for of it: the same exercise, in the same week of the phase where doses differ by week. */
    Optional<PlannedLine> lineIn(List<PlannedLine> lines) {
        return lines.stream().filter(this::isOf).findFirst();
    }

    boolean isOf(PlannedLine line) {
        return line.exercise().equals(exercise) && Objects.equals(line.line().week(), week);
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
