package clinic.strideback.web.referral;

import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.web.shell.EpisodeAddress;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which referral or letter of which episode of whom: what the address of its pages carries. */
public class ReferralAddress extends EpisodeAddress {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID referral;
    private @Nullable UUID letter;

    /** The page of a referral, as a redirect. */
    String task(UUID which) {
        return to("/referral/task.xhtml") + "&referral=" + which;
    }

    /** The page of a letter, as a redirect. */
    String letter(UUID which) {
        return to("/referral/letter.xhtml") + "&letter=" + which;
    }

    /** An address whose parts do not belong together leads nowhere. */
    void refuseOtherThan(PatientId whose) {
        if (!whose.equals(patient())) {
            throw new NotFound();
        }
    }

    /**
     * The referral.
     *
     * @throws NotFound if the address names none
     */
    UUID referral() {
        return Optional.ofNullable(referral).orElseThrow(NotFound::new);
    }

    /**
     * The letter.
     *
     * @throws NotFound if the address names none
     */
    UUID letter() {
        return Optional.ofNullable(letter).orElseThrow(NotFound::new);
    }

    public @Nullable UUID getReferral() {
        return referral;
    }

    public void setReferral(@Nullable UUID referral) {
        this.referral = referral;
    }

    public @Nullable UUID getLetter() {
        return letter;
    }

    public void setLetter(@Nullable UUID letter) {
        this.letter = letter;
    }
}
