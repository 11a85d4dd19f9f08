package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a therapist prescribes by hand. Numbers may be ranges as they are typed: {@code 3} or {@code 8-12}. */
public class PrescriptionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TEXT = 500;
    private static final int MOST_REST = 3600;

    private final UUID token = UUID.randomUUID();
    private @Nullable UUID replaces;

    @NotBlank(message = "{careplan.exercise.required}")
    private @Nullable String exercise;

    private @Nullable String sets;
    private @Nullable String reps;
    private @Nullable String seconds;
    private @Nullable String minutes;
    private @Nullable String metres;
    private Dose.@Nullable Per per;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_REST, message = "{number.atMost}")
    private @Nullable Integer restSeconds;

    @DecimalMin(value = "0.5", message = "{number.atLeast}")
    @DecimalMax(value = "400", message = "{number.atMost}")
    @Digits(integer = 9, fraction = 1, message = "{number.decimals}")
    private @Nullable BigDecimal loadKg;

    @NotBlank(message = "{careplan.frequency.required}")
    private @Nullable String times;

    @NotNull(message = "{careplan.frequency.required}")
    private Frequency.@Nullable Rhythm rhythm;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String note;

    @Size(max = TEXT, message = "{text.tooLong}")
    private @Nullable String reason;

    /** Made when the form was opened; makes two submits one prescription. */
    public UUID getToken() {
        return token;
    }

    /** The prescription that this one follows; none when it comes on top. */
    public @Nullable UUID getReplaces() {
        return replaces;
    }

    public void setReplaces(@Nullable UUID replaces) {
        this.replaces = replaces;
    }

    /** Begins with what was prescribed so far; the reason is asked for anew. */
    public void beginWith(String formerExercise, TypedDose dose, @Nullable String formerNote) {
        exercise = formerExercise;
        sets = dose.sets();
        reps = dose.reps();
        seconds = dose.seconds();
        minutes = dose.minutes();
        metres = dose.metres();
        per = dose.per();
        restSeconds = dose.restSeconds();
        loadKg = dose.loadKg();
        times = dose.times();
        rhythm = dose.rhythm();
        note = formerNote;
    }

    /** Code of the exercise. */
    public @Nullable String getExercise() {
        return exercise;
    }

    public void setExercise(@Nullable String exercise) {
        this.exercise = exercise;
    }

    /** 1 to 20. */
    public @Nullable String getSets() {
        return sets;
    }

    public void setSets(@Nullable String sets) {
        this.sets = stripped(sets);
    }

    /** 1 to 100. */
    public @Nullable String getReps() {
        return reps;
    }

    public void setReps(@Nullable String reps) {
        this.reps = stripped(reps);
    }

    /** Seconds of one hold or bout, 1 to 3600. */
    public @Nullable String getSeconds() {
        return seconds;
    }

    public void setSeconds(@Nullable String seconds) {
        this.seconds = stripped(seconds);
    }

    /** Minutes of one bout in place of seconds, 1 to 60. */
    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = stripped(minutes);
    }

    /** Lengths in metres in the order in which they are done, 1 to 10000 each: {@code 60} or {@code 5, 10, 20}. */
    public @Nullable String getMetres() {
        return metres;
    }

    public void setMetres(@Nullable String metres) {
        this.metres = stripped(metres);
    }

    public Dose.@Nullable Per getPer() {
        return per;
    }

    public void setPer(Dose.@Nullable Per per) {
        this.per = per;
    }

    /** Seconds between two sets, 1 to 3600. */
    public @Nullable Integer getRestSeconds() {
        return restSeconds;
    }

    public void setRestSeconds(@Nullable Integer restSeconds) {
        this.restSeconds = restSeconds;
    }

    /** External load in kilograms, 0.5 to 400. */
    public @Nullable BigDecimal getLoadKg() {
        return loadKg;
    }

    public void setLoadKg(@Nullable BigDecimal loadKg) {
        this.loadKg = loadKg;
    }

    /** How many times in the rhythm, 1 to 14. */
    public @Nullable String getTimes() {
        return times;
    }

    public void setTimes(@Nullable String times) {
        this.times = stripped(times);
    }

    public Frequency.@Nullable Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Frequency.@Nullable Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    /** A word to the runner, beside the cue. */
    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = stripped(note);
    }

    /** Why, where it departs from the protocol. */
    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = stripped(reason);
    }

    /** Whether it says how much, in numbers or in words. */
    boolean saysHowMuch() {
        return reps != null || seconds != null || minutes != null || metres != null || note != null;
    }

    String exerciseCode() {
        return Objects.requireNonNull(exercise);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
