package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.protocol.DifferenceView.Kind;
import clinic.strideback.protocol.DifferenceView.Line;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExitChangeTest {

    private static final String SEEN = "Seen by the therapist";

    private final Phase shipped = phase("P-TIGHT", 1, "B");

    @Test
    void exitsThatNothingMeasuresAnyMoreAreLeftToTheTherapist() {
        assertThat(between(shipped, numbered(shipped, null)))
                .containsExactly(
                        new Line(
                                "B",
                                Kind.EXIT,
                                "15 single-leg bridges each side",
                                "Single-leg bridge, weaker side ≥ 15",
                                SEEN),
                        new Line(
                                "B",
                                Kind.EXIT,
                                LIBRARY.sentence("P-TIGHT.B.EXIT.3", Locale.ENGLISH),
                                "Single-leg hamstring bridge, weaker side ≥ 20 / Single-leg hamstring bridge, of the other leg ≥ 90 %",
                                SEEN));
    }

    @Test
    void whatIsMeasuredAgainIsSaidToo() {
        assertThat(between(numbered(shipped, null), shipped)).hasSize(2).allSatisfy(line -> assertThat(line.before())
                .isEqualTo(SEEN));
    }

    @Test
    void allThatIsNeededAtOnceIsNamed() {
        Phase last = phase("P-TIGHT", 1, "C");

        assertThat(between(last, numbered(last, null)))
                .extracting(Line::before)
                .containsExactly("Tightest morning in 14 days ≤ 2; Mornings with tightness told in 14 days ≥ 10 d");
    }

    @Test
    void theSameIsNotSaidAndAnotherSentenceIsNoChangeOfThisKind() {
        assertThat(between(shipped, shipped)).isEmpty();
        assertThat(between(shipped, phase("P-TIGHT", 1, "A"))).isEmpty();
        assertThat(between(numbered(shipped, null), numbered(shipped, null))).isEmpty();
    }

    @Test
    void twoVersionsSayHowTheyJudgeWhatComesAndGoesToo() {
        Protocol first = LIBRARY.find("P-L", 1).orElseThrow();
        Protocol second = LIBRARY.find("P-L", 2).orElseThrow();
        Protocol other = LIBRARY.find("P-TIGHT", 1).orElseThrow();
        ExitChange change = new ExitChange(LIBRARY, Locale.ENGLISH);

        assertThat(change.between(other, other)).isEmpty();
        assertThat(change.between(first, other))
                .filteredOn(line -> line.phase().equals("B"))
                .extracting(Line::before, Line::after)
                .contains(tuple("", "Single-leg bridge, weaker side ≥ 15"));
        assertThat(change.between(other, second))
                .extracting(Line::before, Line::after)
                .contains(tuple("Single-leg bridge, weaker side ≥ 15", ""));
    }

    private static List<Line> between(Phase from, Phase to) {
        return new ExitChange(LIBRARY, Locale.ENGLISH).between(from, to);
    }

    private static Phase phase(String protocol, int version, String code) {
        return LIBRARY.find(protocol, version).orElseThrow().findPhase(code).orElseThrow();
    }

    /** As a clinic's own version has it, where no number ships. */
    private static Phase numbered(Phase phase, @Nullable Integer shippedNo) {
        return new Phase(
                phase.protocol(),
                phase.keyStart(),
                shippedNo,
                phase.no(),
                phase.code(),
                phase.track(),
                phase.runningCap(),
                phase.duration(),
                phase.durationEvidence(),
                phase.statements(),
                phase.exercises());
    }
}
