package clinic.strideback.proposal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingLoadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<TrainingLoad.Ran> runs = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"8000,8800,1.1", "8000,8801,1.100125", "8000,4000,0.5", "8000,0,0"})
    void aRunIsHeldAgainstTheLongestOfThirtyDaysBefore(int before, int now, BigDecimal ratio) {
        ran(10, before);
        ran(9, before / 2);
        ran(0, now);

        assertThat(load().newestSpike()).hasValueSatisfying(spike -> {
            assertThat(spike.ratio()).isEqualByComparingTo(ratio);
            assertThat(spike.on()).isEqualTo(TODAY);
        });
    }

    @Test
    void theHighestOfTheLastSevenDaysCountsTheNewerOneAmongEqualOnes() {
        ran(20, 10000);
        ran(7, 30000);
        ran(6, 12000);
        ran(3, 6000);
        ran(1, 12000);

        assertThat(load().newestSpike()).hasValueSatisfying(spike -> {
            assertThat(spike.on()).isEqualTo(TODAY.minusDays(1));
            assertThat(spike.ratio()).isEqualByComparingTo("0.4");
        });
    }

    @Test
    void withoutARunBeforeThereIsNothingToHoldItAgainst() {
        assertThat(load().newestSpike()).isEmpty();
        ran(31, 5000);
        ran(0, 5000);
        assertThat(load().newestSpike()).isEmpty();
        ran(30, 0);
        assertThat(load().newestSpike()).isEmpty();
        ran(30, 4000);
        assertThat(load().newestSpike())
                .hasValueSatisfying(spike -> assertThat(spike.ratio()).isEqualByComparingTo("1.25"));
    }

    @Test
    void aRunOfTomorrowSaysNothingOfToday() {
        ran(5, 5000, 30, 3);
        ran(-1, 9000, 60, 9);

        assertThat(load().hardShare())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0"));
        assertThat(load().newestSpike()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,0.25", "10,0.25", "6,0", "0,0"})
    void anEffortOfSevenIsHard(int effort, BigDecimal share) {
        ran(6, 5000, 90, 3);
        ran(0, 5000, 30, effort);
        ran(7, 5000, 300, 9);

        assertThat(load().hardShare())
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(share));
    }

    @Test
    void whereARunLacksMinutesOrEffortTheShareIsUnknown() {
        assertThat(load().hardShare()).isEmpty();
        ran(0, 5000, 30, 8);
        ran(1, 5000, 30, null);
        assertThat(load().hardShare()).isEmpty();
        runs.remove(1);
        ran(1, 5000, null, 8);
        assertThat(load().hardShare()).isEmpty();
        runs.remove(1);
        assertThat(load().hardShare()).isPresent();
    }

    @Test
    void theSwingOfTheWeeksIsThatOfTheReference() {
        List<BigDecimal> weeks = Arrays.stream(new int[] {20, 34, 12, 40, 18, 36})
                .mapToObj(BigDecimal::valueOf)
                .toList();

        assertThat(TrainingLoad.variation(weeks))
                .hasValueSatisfying(swing ->
                        assertThat(swing.setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("0.429"));
        assertThat(TrainingLoad.variation(weeks.subList(0, 5))).isEmpty();
        assertThat(TrainingLoad.variation(java.util.Collections.nCopies(6, BigDecimal.ZERO)))
                .isEmpty();
        assertThat(TrainingLoad.variation(java.util.Collections.nCopies(6, BigDecimal.TEN)))
                .hasValueSatisfying(swing -> assertThat(swing).isEqualByComparingTo("0"));
    }

    @Test
    void aWeekWithoutAnEntryIsNoWeekWithoutARun() {
        int[] metres = {36000, 18000, 40000, 12000, 34000, 20000};
        for (int week = 0; week < 6; week++) {
            ran(week * 7, metres[week] / 2);
            ran(week * 7 + 6, metres[week] - metres[week] / 2);
        }

        assertThat(load().weeklyVariation())
                .hasValueSatisfying(swing ->
                        assertThat(swing.setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("0.429"));
        ran(42, 90_000);
        assertThat(load().weeklyVariation())
                .as("the seventh week does not count")
                .isPresent();
        runs.removeIf(run -> run.on().isBefore(TODAY.minusDays(34)));
        assertThat(load().weeklyVariation()).isEmpty();
    }

    private TrainingLoad load() {
        return new TrainingLoad(runs, TODAY);
    }

    private void ran(int daysAgo, int metres) {
        ran(daysAgo, metres, null, null);
    }

    private void ran(int daysAgo, int metres, Integer minutes, Integer effort) {
        runs.add(new TrainingLoad.Ran(TODAY.minusDays(daysAgo), metres, minutes, effort));
    }
}
