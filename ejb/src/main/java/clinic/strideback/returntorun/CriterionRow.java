package clinic.strideback.returntorun;

import clinic.strideback.returntorun.rules.Established;
import clinic.strideback.returntorun.rules.GateVerdict;
import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a gate as the table shows it: verdict, value, day and basis in one row.
 *
 * @param title   what is asked for, with its threshold
 * @param because why
 * @param source  the citation in words
 * @param value   what it read; null where there is no number
 * @param unable  could not be tested because of pain
 * @param unit    of the value: percent, score, count, reps, deg, ratio
 * @param series  what stands behind the value: left and right, or the last weeks
 * @param takenOn the day of the value, or of the therapist's word
 * @param origin  the assessment that it comes from, or the therapist's remark
 * @param version which word of the therapist is shown, for a form that speaks of it; 0 for none
 */
public record CriterionRow(
        String id,
        String title,
        String because,
        String source,
        Evidence evidence,
        Established established,
        GateVerdict verdict,
        @Nullable BigDecimal value,
        boolean unable,
        String unit,
        Series series,
        @Nullable LocalDate takenOn,
        @Nullable String origin,
        long version)
        implements Serializable {

    /**
     * Numbers behind a value.
     *
     * @param unit symbol beside them; empty when there are none
     */
    public record Series(List<BigDecimal> values, String unit) implements Serializable {
        static final Series NONE = new Series(List.of(), "");
    }

    public boolean isOpen() {
        return !verdict.opens();
    }

    /** Whether a word of the therapist holds. */
    public boolean isSaid() {
        return version != 0;
    }

    public boolean isConfirmable() {
        return established == Established.CONFIRMED;
    }
}
