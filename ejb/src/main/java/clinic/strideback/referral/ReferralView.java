package clinic.strideback.referral;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.referral.rules.Urgency;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as a task.
 *
 * @param flag     the code of the finding, or CLS-SEVERE for a severe class
 * @param basis    on what the flag rests
 * @param foundOn  the day of the assessment
 * @param due      by when, and on what that rests
 * @param closed   what became of it; null while it is open
 * @param letters  the oldest first
 */
public record ReferralView(
        UUID id,
        PatientId patient,
        AssessmentId assessment,
        String flag,
        Basis basis,
        Urgency urgency,
        LocalDate foundOn,
        Due due,
        @Nullable Closed closed,
        List<LetterRow> letters,
        long version)
        implements Serializable {

    public ReferralView {
        letters = List.copyOf(letters);
    }

    /** Who says that it is a flag. */
    public record Basis(String source, Evidence evidence) implements Serializable {}

    /** The last day, and whether it is over while nobody has closed the task. */
    public record Due(LocalDate on, boolean overdue, int days, String source, Evidence evidence)
            implements Serializable {}

    /** What became of it. */
    public record Closed(Outcome outcome, @Nullable String note, LocalDateTime at, String by) implements Serializable {}

    public boolean isOpen() {
        return closed == null;
    }

    /** Whether a letter makes sense: not for an assessment that was recorded in error. */
    public boolean isToBeWritten() {
        return closed == null || closed.outcome() != Outcome.WITHDRAWN;
    }

    /** The draft that somebody is writing; null without one. */
    public @Nullable LetterRow draft() {
        return letters.stream().filter(letter -> !letter.signed()).findFirst().orElse(null);
    }
}
