package clinic.strideback.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in a list.
 *
 * @param happenedAt on the clinic's clock
 * @param enteredAt  on the clinic's clock
 * @param by         who signed it, or writes it
 * @param amendment  null unless it amends another, or is amended by one
 */
public record AssessmentRow(
        AssessmentId id,
        AssessmentStatus status,
        LocalDateTime happenedAt,
        LocalDateTime enteredAt,
        @Nullable LocalDateTime signedAt,
        @Nullable LocalDateTime voidedAt,
        @Nullable String voidReason,
        @Nullable String by,
        @Nullable Amendment amendment,
        long version)
        implements Serializable {

    /**
     * Its place among amended ones.
     *
     * @param amends    the one in whose place it stands, or will once signed
     * @param reason    why it amends that one
     * @param amendedBy the one that stands in its own place
     */
    public record Amendment(
            @Nullable AssessmentId amends,
            @Nullable String reason,
            @Nullable AssessmentId amendedBy) implements Serializable {

        static @Nullable Amendment of(Assessment a) {
            return a.amends == null && a.amendedBy == null
                    ? null
                    : new Amendment(
                            a.amends == null ? null : new AssessmentId(a.amends),
                            a.amendReason,
                            a.amendedBy == null ? null : new AssessmentId(a.amendedBy));
        }
    }

    AssessmentRow(Assessment a, @Nullable String givenName, @Nullable String familyName) {
        this(
                new AssessmentId(a.id),
                a.status,
                local(a.happenedAt, a.happenedZone),
                local(a.enteredAt, a.happenedZone),
                a.signedAt == null ? null : local(a.signedAt, a.happenedZone),
                a.voidedAt == null ? null : local(a.voidedAt, a.happenedZone),
                a.voidReason,
                familyName == null ? null : givenName + " " + familyName,
                Amendment.of(a),
                a.version);
    }

    /** Entered on a later day than it happened. */
    public boolean enteredLate() {
        return enteredAt.toLocalDate().isAfter(happenedAt.toLocalDate());
    }

    private static LocalDateTime local(Instant at, String zone) {
        return LocalDateTime.ofInstant(at, ZoneId.of(zone));
    }
}
