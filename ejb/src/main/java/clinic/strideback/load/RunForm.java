package clinic.strideback.load;

import clinic.strideback.measure.DistanceUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A walk or run as the runner tells it. What was not told stays empty: unknown, never zero. */
public class RunForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NOTE = 1000;
    private static final int TYPED = 20;
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int MOST = 10;

    private final UUID token = UUID.randomUUID();
    private @Nullable UUID replaces;

    @NotNull(message = "{run.ranOn.required}")
    private @Nullable LocalDate ranOn;

    @NotBlank(message = "{run.distance.required}")
    @Size(max = TYPED, message = "{text.tooLong}")
    private @Nullable String distance;

    @NotNull(message = "{run.unit.required}")
    private @Nullable DistanceUnit unit = DistanceUnit.KILOMETRE;

    @Min(value = 1, message = "{number.atLeast}")
    @Max(value = MINUTES_OF_A_DAY, message = "{number.atMost}")
    private @Nullable Integer minutes;

    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = MOST, message = "{number.atMost}")
    private @Nullable Integer effort;

    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = MOST, message = "{number.atMost}")
    private @Nullable Integer painDuring;

    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = MOST, message = "{number.atMost}")
    private @Nullable Integer painNextMorning;

    private @Nullable LocalDate toldOn;
    private @Nullable Integer toldNextMorning;
    private @Nullable String askedAbout;
    private @Nullable String told;
    private boolean sure;
    private boolean limp;
    private boolean suddenPain;
    private boolean newBruise;
    private boolean unwell;

    @Size(max = NOTE, message = "{text.tooLong}")
    private @Nullable String note;

    /** Made when the form was opened: two submits of it are one run. */
    public UUID getToken() {
        return token;
    }

    /** The run that this one corrects; none for a new one. */
    public @Nullable UUID getReplaces() {
        return replaces;
    }

    public void setReplaces(@Nullable UUID replaces) {
        this.replaces = replaces;
    }

    /** The day in the runner's own time zone. */
    public @Nullable LocalDate getRanOn() {
        return ranOn;
    }

    public void setRanOn(@Nullable LocalDate ranOn) {
        this.ranOn = ranOn;
    }

    /** As typed, with comma or point, in {@link #getUnit()}. */
    public @Nullable String getDistance() {
        return distance;
    }

    public void setDistance(@Nullable String distance) {
        this.distance = distance == null || distance.isBlank() ? null : distance.strip();
    }

    public @Nullable DistanceUnit getUnit() {
        return unit;
    }

    public void setUnit(@Nullable DistanceUnit unit) {
        this.unit = unit;
    }

    /** Whole minutes, 1 to 1440. */
    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    /** RPE of the whole session, 0 to 10. */
    public @Nullable Integer getEffort() {
        return effort;
    }

    public void setEffort(@Nullable Integer effort) {
        this.effort = effort;
    }

    /** The most pain during or right after it, 0 to 10. */
    public @Nullable Integer getPainDuring() {
        return painDuring;
    }

    public void setPainDuring(@Nullable Integer painDuring) {
        this.painDuring = painDuring;
    }

    /** Pain on the morning after that day, 0 to 10; empty while that morning has not come. */
    public @Nullable Integer getPainNextMorning() {
        return painNextMorning;
    }

    public void setPainNextMorning(@Nullable Integer painNextMorning) {
        this.painNextMorning = painNextMorning;
    }

    /** Remembers what it was filled with: the day of the run to correct, and the answer to the morning after. */
    void fill(LocalDate day, @Nullable Integer nextMorning) {
        ranOn = day;
        painNextMorning = nextMorning;
        toldOn = day;
        toldNextMorning = nextMorning;
    }

    /** What is told about the morning after; a score that the form was filled with belongs to the morning after the day that it was filled with. */
    @Nullable
    Integer nextMorningTold() {
        boolean moved = toldOn != null && !toldOn.equals(ranOn);
        return moved && Objects.equals(painNextMorning, toldNextMorning) ? null : painNextMorning;
    }

    /** Whether it was asked back, for what hardly can be. */
    public boolean isAsked() {
        return askedAbout != null;
    }

    /** Remembers what the question was about: something else may be asked anew. */
    void ask() {
        askedAbout = said();
        sure = false;
    }

    /** Said when it was asked back: it is as it was typed. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    /** Remembers that just this was told before: a correction that leaves it is not asked about it. */
    void remember() {
        told = said();
    }

    /** Whether just this was told before, or asked back and said again. */
    boolean isSaidAgain() {
        return said().equals(told) || (sure && said().equals(askedAbout));
    }

    private String said() {
        return ranOn + " " + distance + " " + unit + " " + minutes;
    }

    public boolean isLimp() {
        return limp;
    }

    public void setLimp(boolean limp) {
        this.limp = limp;
    }

    /** A pain that came suddenly or was sharp. */
    public boolean isSuddenPain() {
        return suddenPain;
    }

    public void setSuddenPain(boolean suddenPain) {
        this.suddenPain = suddenPain;
    }

    public boolean isNewBruise() {
        return newBruise;
    }

    public void setNewBruise(boolean newBruise) {
        this.newBruise = newBruise;
    }

    /** Ill, or hurt elsewhere. */
    public boolean isUnwell() {
        return unwell;
    }

    public void setUnwell(boolean unwell) {
        this.unwell = unwell;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null || note.isBlank() ? null : note.strip();
    }
}
