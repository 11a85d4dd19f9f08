package clinic.strideback.assessment.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from findings, and from which.
 *
 * @param verdict {@code YES}, {@code NO}, a class such as {@code SHORT}, or {@code UNKNOWN} while a finding that could still change it is missing
 * @param number  where it is a number, too: a ratio, or points; null otherwise
 * @param from    keys of the findings that it rests on
 * @param missing keys of those that were not taken
 */
public record Conclusion(
        Kind kind, String verdict, @Nullable BigDecimal number, List<String> from, List<String> missing)
        implements Serializable {

    /** What is concluded. */
    public enum Kind {
        /** Length of the hamstring. Clinic setting. */
        LENGTH,
        /** 15° or more between the sides. Clinic setting. */
        ASYMMETRIC,
        /** Proximal tendinopathy is likely (criteria of ACTRN12621000846820). */
        TENDON,
        /** Hamstrings below 0.6 of the quadriceps (Coombs and Garbutt 2002); predicts nothing by itself. */
        QUADRICEPS,
        /** The same with a pelvis tipped forward (S21). */
        TIPPED,
        /** The foot lands ahead of the body (Heiderscheit 2011; clinic setting). */
        OVERSTRIDE,
        /** Side plank below 30 s or prone plank below 60 s (S35; clinic setting). */
        CORE,
        /** Deep vein thrombosis is likely (Wells 2003). */
        THROMBOSIS
    }

    public boolean isKnown() {
        return !verdict.equals("UNKNOWN");
    }
}
