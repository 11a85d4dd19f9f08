package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.dose.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    /** Days ago on which it was done, and whether it is due on the day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/day        | 1 2 3         | true",
                "1..3/day     | 1 1 1         | true",
                "1/day or run | 1             | true",
                "3/week       |               | true",
                "3/week       | 1 3           | true",
                "3/week       | 1 3 6         | false",
                "3/week       | 1 3 7         | true",
                "4..5/week    | 1 2 3 4       | true",
                "4..5/week    | 1 2 3 4 5     | false",
                "every 2 days | 1             | false",
                "every 2 days | 2             | true",
                "every 3 days | 2             | false",
                "every 3 days | 3             | true",
                "1/week       | 6             | false",
                "1/week       | 7             | true",
            })
    void anExerciseIsDueByWhatWasDoneBefore(String frequency, String daysAgo, boolean due) {
        List<LocalDate> done = daysAgo == null
                ? List.of()
                : Stream.of(daysAgo.split(" "))
                        .map(days -> DAY.minusDays(Long.parseLong(days)))
                        .toList();

        assertThat(Schedule.isDue(Frequency.parse(frequency), DAY, done)).isEqualTo(due);
    }

    @Test
    void whatWasDoneOnTheDayItselfDoesNotMakeItUndue() {
        assertThat(Schedule.isDue(Frequency.parse("1/week"), DAY, List.of(DAY))).isTrue();
    }

    @Test
    void anExerciseWithoutAFrequencyIsOfferedEveryDayAndCountedNever() {
        assertThat(Schedule.isDue(null, DAY, List.of(DAY.minusDays(1)))).isTrue();
        assertThat(Schedule.expected(null, DAY.minusDays(6), DAY)).isEqualTo(Share.NONE);
        assertThat(Schedule.mostPerDay(null)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"1/day, 1", "1..3/day, 3", "2/day, 2", "1/day or run, 1", "3/week, 1", "every 2 days, 1"})
    void severalTimesADayMayBeTickedOffAsOften(String frequency, int most) {
        assertThat(Schedule.mostPerDay(Frequency.parse(frequency))).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "1/day, 7, 7, 1",
        "1..3/day, 7, 7, 1",
        "2..3/day, 7, 14, 1",
        "1/day or run, 3, 3, 1",
        "3/week, 7, 3, 1",
        "4..5/week, 7, 4, 1",
        "3/week, 3, 9, 7",
        "3/week, 2, 6, 7",
        "every 2 days, 7, 7, 2",
        "every 3 days, 7, 7, 3",
        "every 2 days, 1, 1, 2",
        "1/day, 0, 0, 1"
    })
    void aSpanOfDaysAsksForAtLeast(String frequency, int days, int parts, int of) {
        assertThat(Schedule.expected(Frequency.parse(frequency), DAY, DAY.plusDays(days - 1L)))
                .isEqualTo(new Share(parts, of));
    }

    @Test
    void theDaysOfAWeekAddUpToTheWeek() {
        Share sum = Share.NONE;
        for (int day = 0; day < 7; day++) {
            assertThat(sum.floor()).isEqualTo(day * 3 / 7);
            assertThat(sum.ceiling()).isEqualTo((day * 3 + 6) / 7);
            sum = sum.plus(Schedule.expected(Frequency.parse("3/week"), DAY, DAY));
        }
        assertThat(sum).isEqualTo(new Share(3, 1));
        assertThat(sum.ceiling()).isEqualTo(3);
    }
}
