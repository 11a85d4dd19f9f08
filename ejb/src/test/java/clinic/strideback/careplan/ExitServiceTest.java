package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.DAY;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import clinic.strideback.shared.Invalid;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitServiceTest {

    /** In days before today; the phase was entered 5 days ago. */
    @ParameterizedTest
    @CsvSource({"-1, date.future", "6, careplan.seen.beforePhase"})
    void aDayOnWhichNothingOfThePhaseCouldBeSeenIsRefused(int seen, String why) {
        assertThatThrownBy(() -> ExitService.refuseDay(DAY.minusDays(seen), DAY.minusDays(5), DAY))
                .asInstanceOf(type(Invalid.class))
                .extracting(Invalid::problems)
                .isEqualTo(List.of(new Invalid.Problem("seenOn", why)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void aDaySinceThePhaseWasEnteredIsTaken(int seen) {
        assertThatCode(() -> ExitService.refuseDay(DAY.minusDays(seen), DAY.minusDays(5), DAY))
                .doesNotThrowAnyException();
    }
}
