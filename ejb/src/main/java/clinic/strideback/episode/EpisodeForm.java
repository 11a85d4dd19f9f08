package clinic.strideback.episode;

import clinic.strideback.measure.Side;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a therapist types about a hamstring problem. What was not asked stays empty: unknown, never zero. */
public class EpisodeForm implements Serializable {

    /** Of the same leg before. */
    public static final int MOST_INJURIES = 20;

    public static final int MOST_MONTHS = 600;

    private static final long serialVersionUID = 1L;
    private static final int COMPLAINT = 4000;
    private static final int REASON = 500;

    private final UUID token = UUID.randomUUID();
    private long version;

    @NotNull(message = "{episode.side.required}")
    private @Nullable Side side;

    @NotNull(message = "{episode.onset.required}")
    private @Nullable Onset onset;

    private @Nullable LocalDate onsetDate;

    @NotNull(message = "{episode.mechanism.required}")
    private @Nullable Mechanism mechanism;

    @Size(max = COMPLAINT, message = "{text.tooLong}")
    private @Nullable String complaint;

    private @Nullable Boolean sprintDemand;

    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = MOST_INJURIES, message = "{number.atMost}")
    private @Nullable Integer earlierInjuries;

    @Min(value = 0, message = "{number.atLeast}")
    @Max(value = MOST_MONTHS, message = "{number.atMost}")
    private @Nullable Integer monthsSinceLast;

    @Size(max = REASON, message = "{text.tooLong}")
    private @Nullable String correctionReason;

    /** Made when the form was opened; makes two submits one episode. */
    public UUID getToken() {
        return token;
    }

    /** The version that the form was filled in on. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable Side getSide() {
        return side;
    }

    public void setSide(@Nullable Side side) {
        this.side = side;
    }

    public @Nullable Onset getOnset() {
        return onset;
    }

    public void setOnset(@Nullable Onset onset) {
        this.onset = onset;
    }

    /** The day on which it began, as near as the runner can tell; no zone. */
    public @Nullable LocalDate getOnsetDate() {
        return onsetDate;
    }

    public void setOnsetDate(@Nullable LocalDate onsetDate) {
        this.onsetDate = onsetDate;
    }

    public @Nullable Mechanism getMechanism() {
        return mechanism;
    }

    public void setMechanism(@Nullable Mechanism mechanism) {
        this.mechanism = mechanism;
    }

    /** In the runner's own words. */
    public @Nullable String getComplaint() {
        return complaint;
    }

    public void setComplaint(@Nullable String complaint) {
        this.complaint = complaint == null || complaint.isBlank() ? null : complaint.strip();
    }

    /** Whether the runner's goal asks for sprinting: track or speed. */
    public @Nullable Boolean getSprintDemand() {
        return sprintDemand;
    }

    public void setSprintDemand(@Nullable Boolean sprintDemand) {
        this.sprintDemand = sprintDemand;
    }

    /** Earlier hamstring injuries of the same leg, 0 to 20. */
    public @Nullable Integer getEarlierInjuries() {
        return earlierInjuries;
    }

    public void setEarlierInjuries(@Nullable Integer earlierInjuries) {
        this.earlierInjuries = earlierInjuries;
    }

    /** Months since the last of them, 0 to 600. */
    public @Nullable Integer getMonthsSinceLast() {
        return monthsSinceLast;
    }

    public void setMonthsSinceLast(@Nullable Integer monthsSinceLast) {
        this.monthsSinceLast = monthsSinceLast;
    }

    /** Why what was told is corrected; needed for a correction alone. */
    public @Nullable String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(@Nullable String correctionReason) {
        this.correctionReason =
                correctionReason == null || correctionReason.isBlank() ? null : correctionReason.strip();
    }
}
