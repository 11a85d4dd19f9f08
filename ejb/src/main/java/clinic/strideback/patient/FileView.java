package clinic.strideback.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a runner's file beside names and details.
 *
 * @param version of the runner
 * @param standings how the standing changed, the newest change first; empty for somebody always treated
 * @param therapist who looks after the runner at the reader's clinic; null for nobody
 * @param colleagues therapists of that clinic
 * @param today the date where the runner lives
 */
public record FileView(
        long version,
        Standing standing,
        List<Change> standings,
        @Nullable Colleague therapist,
        List<Colleague> colleagues,
        List<Alert> alerts,
        List<Agreed> consents,
        LocalDate today)
        implements Serializable {

    /** A therapist. */
    public record Colleague(UUID id, String name) implements Serializable {}

    /** One change of the standing. */
    public record Change(
            Standing standing,
            LocalDate since,
            String reason,
            @Nullable String by,
            LocalDateTime at) implements Serializable {}

    /**
     * An alert.
     *
     * @param endedAt when it was ended; null while it holds
     */
    public record Alert(
            UUID id,
            AlertKind kind,
            String words,
            @Nullable String by,
            LocalDateTime at,
            @Nullable LocalDateTime endedAt,
            @Nullable String endReason)
            implements Serializable {

        /** Whether it holds. */
        public boolean holds() {
            return endedAt == null;
        }
    }

    /**
     * What the runner agreed to.
     *
     * @param title in the reader's language
     * @param text what it says, in the version that was agreed to; empty for a version that no longer ships
     * @param givenOn null where the runner did not agree yet
     */
    public record Agreed(
            ConsentKind kind,
            String title,
            String text,
            String textVersion,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable String by)
            implements Serializable {

        /** Whether it holds. */
        public boolean holds() {
            return givenOn != null && withdrawnOn == null;
        }
    }

    /** Each thing to agree to, as it stands: agreed or not. */
    public List<Agreed> consentsNow() {
        return consents.stream().filter(one -> one.withdrawnOn() == null).toList();
    }

    /** Whether there is anything to withdraw. */
    public boolean isAnyAgreed() {
        return consents.stream().anyMatch(Agreed::holds);
    }

    /** What was withdrawn. */
    public List<Agreed> consentsBefore() {
        return consents.stream().filter(one -> one.withdrawnOn() != null).toList();
    }

    /** Alerts that hold. */
    public List<Alert> alertsNow() {
        return alerts.stream().filter(Alert::holds).toList();
    }

    /** Alerts that were ended. */
    public List<Alert> alertsBefore() {
        return alerts.stream().filter(alert -> !alert.holds()).toList();
    }
}
