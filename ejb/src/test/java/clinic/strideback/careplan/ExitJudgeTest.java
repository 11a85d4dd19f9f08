package clinic.strideback.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.rules.ExitCriterion;
import clinic.strideback.protocol.Phase;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExitJudgeTest {

    private final Phase phase =
            Plans.LIBRARY.find("P-TIGHT", 1).orElseThrow().findPhase("B").orElseThrow();

    /** Whatever number the installation gives to it. */
    @Test
    void theExitsOfAShippedVersionAreMeasuredByTheNumberUnderWhichItShips() {
        assertThat(seen(phase)).containsExactly(false, true, false);
        assertThat(seen(shipped(2))).as("of another version").containsOnly(true);
    }

    @Test
    void thoseOfAClinicsOwnVersionAreLeftToTheTherapistsWord() {
        assertThat(seen(shipped(null))).containsOnly(true);
    }

    private static Stream<Boolean> seen(Phase phase) {
        return ExitJudge.criteria(phase).stream().map(ExitCriterion::isConfirmable);
    }

    private Phase shipped(@Nullable Integer number) {
        return new Phase(
                phase.protocol(),
                phase.keyStart(),
                number,
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
