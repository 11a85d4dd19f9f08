package clinic.strideback.protocol;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.shared.Differences;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One exercise of a phase with its dose, as a therapist types it. Numbers may be ranges: {@code 3} or {@code 8-12}. */
public class DraftLineForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 20;
    private static final int MOST_REST = 3600;
    private static final int MOST_WEEK = 52;
    private static final int MOST_LOAD = 500;
    private static final int MOST_STEP = 100;

    private final UUID token = UUID.randomUUID();
    private long version;

    @NotBlank(message = "{careplan.exercise.required}")
    private @Nullable String exercise;

    private @Nullable String orExercise;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_WEEK, message = "{number.atMost}")
    private @Nullable Integer week;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String sets;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String reps;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String seconds;

    private Dose.@Nullable Per per;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String lower;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String pause;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String lift;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_REST, message = "{number.atMost}")
    private @Nullable Integer restSeconds;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_LOAD, message = "{number.atMost}")
    private @Nullable Integer loadStart;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_STEP, message = "{number.atMost}")
    private @Nullable Integer loadStep;

    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String times;

    private Frequency.@Nullable Rhythm rhythm;

    /** Made when the form was opened; makes two submits one change. */
    public UUID getToken() {
        return token;
    }

    /** The version of the draft that the form was filled in on. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** Code of the exercise. */
    public @Nullable String getExercise() {
        return exercise;
    }

    public void setExercise(@Nullable String exercise) {
        this.exercise = stripped(exercise);
    }

    /** Code of the exercise that may be taken instead. */
    public @Nullable String getOrExercise() {
        return orExercise;
    }

    public void setOrExercise(@Nullable String orExercise) {
        this.orExercise = stripped(orExercise);
    }

    /** The week of the phase for which it holds, from 1; none for the whole phase. */
    public @Nullable Integer getWeek() {
        return week;
    }

    public void setWeek(@Nullable Integer week) {
        this.week = week;
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

    public Dose.@Nullable Per getPer() {
        return per;
    }

    public void setPer(Dose.@Nullable Per per) {
        this.per = per;
    }

    /** Seconds of the lowering part. */
    public @Nullable String getLower() {
        return lower;
    }

    public void setLower(@Nullable String lower) {
        this.lower = stripped(lower);
    }

    /** Seconds at the lowest point. */
    public @Nullable String getPause() {
        return pause;
    }

    public void setPause(@Nullable String pause) {
        this.pause = stripped(pause);
    }

    /** Seconds of the lifting part. */
    public @Nullable String getLift() {
        return lift;
    }

    public void setLift(@Nullable String lift) {
        this.lift = stripped(lift);
    }

    /** Seconds between two sets. */
    public @Nullable Integer getRestSeconds() {
        return restSeconds;
    }

    public void setRestSeconds(@Nullable Integer restSeconds) {
        this.restSeconds = restSeconds;
    }

    /** Load to start with, in percent of body mass. */
    public @Nullable Integer getLoadStart() {
        return loadStart;
    }

    public void setLoadStart(@Nullable Integer loadStart) {
        this.loadStart = loadStart;
    }

    /** The most by which the load may grow in a week, in percent. */
    public @Nullable Integer getLoadStep() {
        return loadStep;
    }

    public void setLoadStep(@Nullable Integer loadStep) {
        this.loadStep = loadStep;
    }

    /** How many times in the rhythm, 1 to 14; none when it is left open. */
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

    /** What this form wants otherwise than the other one. */
    Differences against(DraftLineForm theirs) {
        Differences found = new Differences()
                .compare("exercise", exercise, theirs.exercise)
                .compare("orExercise", orExercise, theirs.orExercise)
                .compare("week", week, theirs.week)
                .compare("sets", sets, theirs.sets)
                .compare("reps", reps, theirs.reps)
                .compare("seconds", seconds, theirs.seconds)
                .compare("per", per, theirs.per);
        return found.compare("lower", lower, theirs.lower)
                .compare("pause", pause, theirs.pause)
                .compare("lift", lift, theirs.lift)
                .compare("restSeconds", restSeconds, theirs.restSeconds)
                .compare("loadStart", loadStart, theirs.loadStart)
                .compare("loadStep", loadStep, theirs.loadStep)
                .compare("times", times, theirs.times)
                .compare("rhythm", rhythm, theirs.rhythm);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
