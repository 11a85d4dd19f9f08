package clinic.strideback.referral;

import java.util.List;

/** What became of a referral. */
public enum Outcome {
    /** A specialist has seen the runner; the answer is in the note. */
    SEEN,
    DECLINED,
    /** The flag was cleared by somebody named in the note. */
    CLEARED,
    NOT_NEEDED,
    /** The assessment was recorded in error. Nobody chooses this one. */
    WITHDRAWN;

    /** What somebody may say. */
    public static List<Outcome> choices() {
        return List.of(SEEN, DECLINED, CLEARED, NOT_NEEDED);
    }
}
