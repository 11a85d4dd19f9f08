package clinic.strideback.careplan.rules;

import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Judgement;
import clinic.strideback.shared.rules.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of exits: a measure held against a threshold, for as long as its value counts.
 *
 * @param maxAgeDays after so many days the value is too old; null when it never is
 */
public record ExitRow(Criterion criterion, @Nullable Integer maxAgeDays) {

    /** The measure of a row that asks for the therapist's word about the criterion itself. */
    public static final String SEEN = "seen";

    /** The measure that comes from the plan itself. */
    public static final String DAYS_IN_PHASE = "daysInPhase";

    /** Whether the therapist's word is asked for. */
    public boolean isSeen() {
        return criterion.measure().equals(SEEN);
    }

    Read read(Facts facts, LocalDate today) {
        Judgement judgement = criterion.judge(facts);
        Fact fact = judgement.fact();
        if (fact == null) {
            return new Read(this, null, ExitVerdict.NOT_ASSESSED);
        }
        if (isStale(fact, today)) {
            return new Read(this, fact, ExitVerdict.STALE);
        }
        if (judgement.verdict() == Verdict.NOT_MET) {
            return new Read(this, fact, ExitVerdict.NOT_MET);
        }
        return new Read(this, fact, isSeen() ? ExitVerdict.CONFIRMED : ExitVerdict.MET);
    }

    private boolean isStale(Fact fact, LocalDate today) {
        LocalDate taken = fact.takenOn();
        return maxAgeDays != null
                && (taken == null || taken.plusDays(maxAgeDays).isBefore(today));
    }

    /**
     * What the row said.
     *
     * @param fact the value that it read, too old ones too; null when there is none
     */
    public record Read(ExitRow row, @Nullable Fact fact, ExitVerdict verdict) {}
}
