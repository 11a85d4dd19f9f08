package clinic.strideback.load;

import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.EffortRating;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A walk or run as told. It is never changed; told in error, it is voided, and where it is corrected the successor names it. */
@Entity
@DynamicUpdate
class Run {

    /** How long the runner may correct a run or take it back alone, since it was first told. */
    static final Duration UNDO = Duration.ofHours(24);

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    LocalDate ranOn;
    String zone;
    int metres;
    BigDecimal enteredDistance;

    @Enumerated(EnumType.STRING)
    DistanceUnit enteredUnit;

    @Nullable
    Integer minutes;

    @Nullable
    Integer effort;

    @Nullable
    Integer painDuring;

    boolean limp;
    boolean suddenPain;
    boolean newBruise;
    boolean unwell;

    @Nullable
    String note;

    @Nullable
    UUID replaces;

    /** When the run was first told that this one corrects. */
    @Nullable
    Instant firstToldAt;

    UUID enteredBy;
    Instant enteredAt;

    @Nullable
    UUID voidedBy;

    @Nullable
    Instant voidedAt;

    @Nullable
    String voidReason;

    protected Run() {}

    /** Whose run it is, and where it is told. */
    record Subject(PatientId patient, ClinicId clinic, ZoneId zone) {}

    Run(UUID id, Subject subject, RunForm form, BigDecimal distance, Stamp stamp) {
        this.id = id;
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.zone = subject.zone().getId();
        this.ranOn = Objects.requireNonNull(form.getRanOn());
        this.enteredUnit = Objects.requireNonNull(form.getUnit());
        this.enteredDistance = distance;
        this.metres = Metres.of(distance, enteredUnit).value();
        this.minutes = form.getMinutes();
        this.effort = form.getEffort();
        this.painDuring = form.getPainDuring();
        this.limp = form.isLimp();
        this.suddenPain = form.isSuddenPain();
        this.newBruise = form.isNewBruise();
        this.unwell = form.isUnwell();
        this.note = form.getNote();
        this.enteredBy = stamp.by().value();
        this.enteredAt = stamp.at();
    }

    /** Takes the place of a run that was told before. */
    void correct(Run former) {
        replaces = former.id;
        firstToldAt = former.toldAt();
    }

    private Instant toldAt() {
        return firstToldAt == null ? enteredAt : firstToldAt;
    }

    boolean isVoid() {
        return voidedAt != null;
    }

    boolean isToldBy(PersonId person) {
        return enteredBy.equals(person.value());
    }

    /** Whether who told it may still take it back. */
    boolean mayBeUndone(Stamp stamp) {
        return isToldBy(stamp.by()) && stamp.at().isBefore(toldAt().plus(UNDO));
    }

    void voidBecause(String reason, Stamp stamp) {
        voidedBy = stamp.by().value();
        voidedAt = stamp.at();
        voidReason = reason;
    }

    /** A form filled with what was told, for correcting it. */
    RunForm form(@Nullable PainScore nextMorning) {
        RunForm form = new RunForm();
        form.setReplaces(id);
        form.fill(ranOn, nextMorning == null ? null : nextMorning.value());
        form.setDistance(enteredDistance.stripTrailingZeros().toPlainString());
        form.setUnit(enteredUnit);
        form.setMinutes(minutes);
        form.setEffort(effort);
        form.setPainDuring(painDuring);
        form.setLimp(limp);
        form.setSuddenPain(suddenPain);
        form.setNewBruise(newBruise);
        form.setUnwell(unwell);
        form.setNote(note);
        form.remember();
        return form;
    }

    RunRow row(@Nullable MorningCheck nextMorning) {
        return new RunRow(
                id,
                ranOn,
                new Metres(metres),
                enteredUnit,
                minutes,
                effort,
                painDuring,
                nextMorning == null ? null : nextMorning.pain,
                nextMorning == null ? null : nextMorning.tightness,
                new RunRow.Signs(limp, suddenPain, newBruise, unwell),
                note,
                enteredAt);
    }

    LoggedRun logged() {
        return new LoggedRun(
                ranOn,
                new Metres(metres),
                minutes,
                effort == null ? null : new EffortRating(effort),
                painDuring == null ? null : new PainScore(painDuring),
                new RunRow.Signs(limp, suddenPain, newBruise, unwell),
                enteredAt);
    }
}
