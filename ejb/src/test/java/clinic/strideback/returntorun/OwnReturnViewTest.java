package clinic.strideback.returntorun;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnReturnViewTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({"48, 2026-11-28", "49, 2026-11-29", "24, 2026-11-27", "0, 2026-11-26"})
    void theNextRunIsInPlaceWhenTheRestIsOver(int hours, LocalDate again) {
        assertThat(view("STEP_BACK", hours).restsUntil(LAST)).isEqualTo(again);
    }

    @Test
    void noRestIsAskedForOtherwise() {
        assertThat(view("HOLD", 48).restsUntil(LAST)).isNull();
        assertThat(view("REPEAT_PREVIOUS", 48).restsUntil(LAST)).isNull();
    }

    private static OwnReturnView view(String advice, int restHours) {
        return new OwnReturnView(
                StepView.of(new Position(Stage.WALK, 1), null), 2, 4, advice, restHours, null, LAST, 1, List.of());
    }
}
