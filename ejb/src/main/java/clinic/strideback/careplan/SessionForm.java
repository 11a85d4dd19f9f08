package clinic.strideback.careplan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the runner ticks off on the phone. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SETS = 99;
    private static final int MOST_REPS = 999;
    private static final int MOST_SECONDS = 7200;
    private static final int MOST_MINUTES = 120;
    private static final int MOST_METRES = 99_999;
    private static final int MINUTE = 60;

    private UUID token = UUID.randomUUID();

    @NotNull(message = "{session.prescription.required}")
    private @Nullable UUID prescription;

    private @Nullable LocalDate day;

    @NotNull(message = "{session.outcome.required}")
    private @Nullable SessionOutcome outcome;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_SETS, message = "{number.atMost}")
    private @Nullable Integer sets;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_REPS, message = "{number.atMost}")
    private @Nullable Integer reps;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_SECONDS, message = "{number.atMost}")
    private @Nullable Integer seconds;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_MINUTES, message = "{number.atMost}")
    private @Nullable Integer minutes;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MOST_METRES, message = "{number.atMost}")
    private @Nullable Integer metres;

    /** Made when the page was opened; makes two taps one entry. */
    public UUID getToken() {
        return token;
    }

    public void setToken(UUID token) {
        this.token = token;
    }

    public @Nullable UUID getPrescription() {
        return prescription;
    }

    public void setPrescription(@Nullable UUID prescription) {
        this.prescription = prescription;
    }

    /** The runner's own date on which it was done; today when absent. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable SessionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable SessionOutcome outcome) {
        this.outcome = outcome;
    }

    /** Sets really done, 1 to 99; for {@link SessionOutcome#CHANGED}. */
    public @Nullable Integer getSets() {
        return sets;
    }

    public void setSets(@Nullable Integer sets) {
        this.sets = sets;
    }

    /** Repetitions really done in a set, 1 to 999. */
    public @Nullable Integer getReps() {
        return reps;
    }

    public void setReps(@Nullable Integer reps) {
        this.reps = reps;
    }

    /** Seconds really held, 1 to 7200. */
    public @Nullable Integer getSeconds() {
        return seconds;
    }

    public void setSeconds(@Nullable Integer seconds) {
        this.seconds = seconds;
    }

    /** Minutes really done in place of seconds, 1 to 120. */
    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    /** Metres really done in all, 1 to 99999. */
    public @Nullable Integer getMetres() {
        return metres;
    }

    public void setMetres(@Nullable Integer metres) {
        this.metres = metres;
    }

    @Nullable
    Integer secondsDone() {
        return minutes == null ? seconds : Integer.valueOf(minutes * MINUTE);
    }

    UUID prescriptionId() {
        return Objects.requireNonNull(prescription);
    }

    SessionOutcome outcome() {
        return Objects.requireNonNull(outcome);
    }

    boolean saysHowMuch() {
        return sets != null || reps != null || secondsDone() != null || metres != null;
    }
}
