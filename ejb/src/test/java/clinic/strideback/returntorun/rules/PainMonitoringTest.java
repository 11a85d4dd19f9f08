package clinic.strideback.returntorun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.PainResponse.Mornings;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainMonitoringTest {

    @ParameterizedTest
    @CsvSource({
        // ceiling, last green, first amber, last amber, first red; no amber band where the ceiling is 1 or 2
        "1, 1, , , 2",
        "2, 2, , , 3",
        "3, 2, 3, 3, 4",
        "4, 2, 3, 4, 5",
        "5, 2, 3, 5, 6",
    })
    void theBandsFollowTheCeilingOfThePhase(
            int ceiling, int lastGreen, @Nullable Integer firstAmber, @Nullable Integer lastAmber, int firstRed) {
        assertThat(during(ceiling, 0)).isEqualTo(PainColour.GREEN);
        assertThat(during(ceiling, lastGreen)).isEqualTo(PainColour.GREEN);
        assertThat(during(ceiling, firstRed)).isEqualTo(PainColour.RED);
        assertThat(during(ceiling, 10)).isEqualTo(PainColour.RED);
        if (firstAmber == null || lastAmber == null) {
            assertThat(firstRed).isEqualTo(lastGreen + 1);
        } else {
            assertThat(during(ceiling, firstAmber)).isEqualTo(PainColour.AMBER);
            assertThat(during(ceiling, lastAmber)).isEqualTo(PainColour.AMBER);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // before, next, second, colour: both sides of each edge
        "2, 2, , GREEN",
        "2, 1, , GREEN",
        "2, 3, , AMBER",
        "2, 3, 2, AMBER",
        "2, 3, 1, AMBER",
        "2, 3, 3, RED",
        "2, 4, , RED",
        "2, 4, 2, RED",
        "2, 2, 4, GREEN",
        // a morning nobody answered
        "2, , , UNKNOWN",
        "2, , 5, UNKNOWN",
        ", 1, , UNKNOWN",
        ", 9, 9, UNKNOWN",
        ", 0, , GREEN",
        "0, 0, , GREEN",
    })
    void theNextMorningIsComparedWithTheMorningBefore(
            @Nullable Integer before, @Nullable Integer next, @Nullable Integer second, PainColour colour) {
        var response = new PainResponse(score(0), Set.of(), new Mornings(score(before), score(next), score(second)));
        assertThat(new PainMonitoring(new PainScore(3)).colour(response)).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        // worst, sign, next morning (from 1), colour: the worse of the two columns
        "0, , 1, GREEN",
        "0, , 2, AMBER",
        "0, , 3, RED",
        "3, , 1, AMBER",
        "3, , 3, RED",
        "4, , 1, RED",
        "4, , , RED",
        "3, , , AMBER",
        "0, , , UNKNOWN",
        ", , 1, UNKNOWN",
        ", , 2, AMBER",
        ", , 3, RED",
        "0, LIMP, 1, RED",
        "0, SUDDEN_PAIN, 1, RED",
        "0, NEW_BRUISE, 1, RED",
        "0, UNWELL, 1, GREEN",
        ", LIMP, , RED",
    })
    void theWorseOfTheTwoDecides(
            @Nullable Integer worst, @Nullable Sign sign, @Nullable Integer next, PainColour colour) {
        var response = new PainResponse(
                score(worst), sign == null ? Set.of() : Set.of(sign), new Mornings(score(1), score(next), null));
        assertThat(new PainMonitoring(new PainScore(3)).colour(response)).isEqualTo(colour);
    }

    private static PainColour during(int ceiling, int worst) {
        var calm = new Mornings(score(0), score(0), null);
        return new PainMonitoring(new PainScore(ceiling)).colour(new PainResponse(score(worst), Set.of(), calm));
    }

    private static @Nullable PainScore score(@Nullable Integer value) {
        return value == null ? null : new PainScore(value);
    }
}
