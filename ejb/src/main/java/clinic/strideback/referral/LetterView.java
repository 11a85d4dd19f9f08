package clinic.strideback.referral;

import clinic.strideback.referral.rules.Urgency;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its page and on paper.
 *
 * @param row       who signed or began it, and when
 * @param flag      why there is a referral at all
 * @param withdrawn the assessment behind it was recorded in error
 * @param letterhead name, address and telephone of the clinic: of the day of the signature, or of today
 * @param corrected when the letter was signed in whose place this one goes; null for one of its own
 */
public record LetterView(
        LetterRow row,
        PatientId patient,
        String flag,
        boolean withdrawn,
        String letterhead,
        @Nullable LocalDateTime corrected,
        Urgency urgency,
        Texts texts,
        long version)
        implements Serializable {

    /** What somebody wrote; null where nothing. */
    public record Texts(
            @Nullable String addressee,
            @Nullable String reason,
            @Nullable String findings,
            @Nullable String plan,
            @Nullable String request)
            implements Serializable {}

    /** The day that stands on the letter. */
    public LocalDate day() {
        return row.at().toLocalDate();
    }

    /** A form that goes on with it. */
    public LetterForm form() {
        LetterForm form = new LetterForm();
        form.setVersion(version);
        form.setUrgency(urgency);
        form.setAddressee(texts.addressee());
        form.setReason(texts.reason());
        form.setFindings(texts.findings());
        form.setPlan(texts.plan());
        form.setRequest(texts.request());
        return form;
    }
}
