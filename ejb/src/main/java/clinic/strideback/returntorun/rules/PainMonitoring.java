package clinic.strideback.returntorun.rules;

import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.PainResponse.Mornings;
import org.jspecify.annotations.Nullable;

/**
 * The pain-monitoring model (Thomeé 1997, Silbernagel 2007), made exact: with c the ceiling of the active phase, pain up to
 * min(2, c) is green, up to c amber, above c red; a limp, a sudden pain or a new bruise is red. The next morning is green at or below the
 * morning before the session, amber one above it, red two or more above it or when it is still raised on the second
 * morning. The worse of the two decides. Built on Achilles tendons, not validated for hamstring strains: those protocols
 * bring their own lower ceiling.
 */
public record PainMonitoring(PainScore ceiling) {

    private static final int CLASSIC_GREEN = 2;

    /** Without a care plan nobody has said how much pain is allowed: the strictest ceiling of all protocols holds. */
    public static final PainScore STRICTEST = new PainScore(1);

    /** The highest pain that is still green. */
    public PainScore greenMax() {
        return new PainScore(Math.min(CLASSIC_GREEN, ceiling.value()));
    }

    /** The colour of a session. */
    public PainColour colour(PainResponse response) {
        return during(response).orWorse(morning(response.mornings()));
    }

    private PainColour during(PainResponse response) {
        if (response.signs().stream().anyMatch(Sign::ofTheLeg)) {
            return PainColour.RED;
        }
        PainScore worst = response.worst();
        if (worst == null) {
            return PainColour.UNKNOWN;
        }
        if (worst.compareTo(ceiling) > 0) {
            return PainColour.RED;
        }
        return worst.compareTo(greenMax()) > 0 ? PainColour.AMBER : PainColour.GREEN;
    }

    private static PainColour morning(Mornings mornings) {
        PainScore next = mornings.next();
        if (next == null) {
            return PainColour.UNKNOWN;
        }
        if (next.value() == 0) {
            return PainColour.GREEN; // at or below any baseline, even one nobody gave
        }
        PainScore before = mornings.before();
        return before == null ? PainColour.UNKNOWN : rise(before, next, mornings.second());
    }

    private static PainColour rise(PainScore before, PainScore next, @Nullable PainScore second) {
        int rise = next.value() - before.value();
        if (rise <= 0) {
            return PainColour.GREEN;
        }
        boolean stillRaised = second != null && second.compareTo(before) > 0;
        return rise >= 2 || stillRaised ? PainColour.RED : PainColour.AMBER;
    }
}
