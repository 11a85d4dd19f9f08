package clinic.strideback.returntorun.rules;

import static clinic.strideback.returntorun.rules.Sessions.TODAY;
import static clinic.strideback.returntorun.rules.Sessions.run;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.Metres;
import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.returntorun.rules.SpikeTable.Level;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpikeTableTest {

    private static final SpikeTable SPIKES = ReturnToRunTables.spikes();

    @ParameterizedTest
    @CsvSource({
        // metres against 8.0 km: the test vectors of the source, and both sides of each edge
        "8800, GREEN",
        "8801, AMBER",
        "8810, AMBER",
        "10400, AMBER",
        "10401, RED",
        "10410, RED",
        "16000, RED",
        "16001, BLOCK",
        "16100, BLOCK",
        "1000, GREEN",
    })
    void theRunIsHeldAgainstTheLongestOfThirtyDays(int metres, Level level) {
        var before = List.of(run(20, 8000), run(3, 5000));
        BigDecimal ratio = SpikeTable.ratio(TODAY, new Metres(metres), before).orElseThrow();
        assertThat(SPIKES.level(ratio)).isEqualTo(level);
    }

    @Test
    void eightPointEightAgainstEightIsExactlyOnePointOne() {
        assertThat(SpikeTable.ratio(TODAY, new Metres(8800), List.of(run(1, 8000)))
                        .orElseThrow())
                .isEqualByComparingTo("1.1");
    }

    @Test
    void todayAndWhatIsOlderThanThirtyDaysDoNotCount() {
        var sessions = List.of(run(31, 20_000), run(30, 4000), run(1, 3000), run(0, 9000));
        assertThat(SpikeTable.ratio(TODAY, new Metres(8000), sessions).orElseThrow())
                .isEqualByComparingTo("2");
    }

    @Test
    void withoutARunBeforeNothingIsJudged() {
        assertThat(SpikeTable.ratio(TODAY, new Metres(8000), List.of())).isEmpty();
        assertThat(SpikeTable.ratio(TODAY, new Metres(8000), List.of(run(0, 8000), run(31, 8000))))
                .isEmpty();
        assertThat(SpikeTable.ratio(TODAY, new Metres(8000), List.of(run(2, 0))))
                .isEmpty();
    }

    @Test
    void theMostIsTheFarthestThatIsStillGreenAndTodaysRunDoesNotRaiseIt() {
        var sessions = List.of(run(31, 20_000), run(3, 8005), run(0, 8805));
        assertThat(SPIKES.most(TODAY, sessions)).contains(new Metres(8805));
        assertThat(SPIKES.most(TODAY, List.of(run(0, 8000)))).isEmpty();
    }
}
