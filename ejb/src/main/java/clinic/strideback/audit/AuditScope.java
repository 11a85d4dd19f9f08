package clinic.strideback.audit;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SentAgain;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the use case under way tells its audit row: access notes action, patient and clinic here as it finds them. A
 * use case that calls another one leaves one row, the outer one's.
 */
@RequestScoped
public class AuditScope {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 200;
    private static final String SENT_AGAIN = "sent again";

    private int depth;
    private AuditAction action = AuditAction.EXECUTE;
    private @Nullable PatientId patient;
    private @Nullable EpisodeId episode;
    private @Nullable ClinicId clinic;
    private @Nullable String detail;
    private boolean sentAgain;

    boolean enter() {
        if (depth++ > 0) {
            return false;
        }
        action = AuditAction.EXECUTE;
        patient = null;
        episode = null;
        clinic = null;
        detail = null;
        sentAgain = false;
        return true;
    }

    void leave() {
        depth--;
    }

    boolean isOutermost() {
        return depth == 1;
    }

    /** Notes what the outer use case does. */
    public void doing(AuditAction what) {
        if (isOutermost()) {
            action = what;
        }
    }

    /** Notes whose file it is about; the first one named stays. */
    public void about(PatientId whose) {
        if (patient == null) {
            patient = whose;
        }
    }

    /** Notes that a refusal is about another file than the first one named. */
    public void ratherAbout(PatientId whose) {
        patient = whose;
    }

    /** Notes which episode it is about. */
    public void about(EpisodeId which) {
        if (episode == null) {
            episode = which;
        }
    }

    /** Notes through which clinic the caller acts. */
    public void within(ClinicId through) {
        if (clinic == null) {
            clinic = through;
        }
    }

    /**
     * A remark without any clinical value, such as a number of results or the number of the person created. What stands in an address may be part of it: it is
     * cut short, since no row of the trail can be taken away.
     */
    public void remark(String text) {
        detail = CONTROL.matcher(text).replaceAll("");
    }

    /** The row of a form that was sent once more must not say that anything was done again. */
    void hear(@Observes SentAgain submission) {
        sentAgain = true;
    }

    AuditAction action() {
        return action;
    }

    @Nullable
    PatientId patient() {
        return patient;
    }

    @Nullable
    EpisodeId episode() {
        return episode;
    }

    @Nullable
    ClinicId clinic() {
        return clinic;
    }

    @Nullable
    String detail() {
        String whole = Stream.of(sentAgain ? SENT_AGAIN : "", Objects.requireNonNullElse(detail, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return whole.isEmpty() ? null : whole.substring(0, Math.min(LONGEST, whole.length()));
    }
}
