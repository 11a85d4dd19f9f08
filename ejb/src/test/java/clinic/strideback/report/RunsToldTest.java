package clinic.strideback.report;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.report.RunsTold.LastRun;
import clinic.strideback.report.RunsTold.Response;
import clinic.strideback.shared.rules.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsToldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int CEILING = 4;

    @Test
    void aRunIsMeasuredAgainstTheLongestOfTheDaysBefore() {
        assertThat(measure(new RunsTold(last(8_000), List.of()), "spikeRatio")).isEqualTo("1.1");
        assertThat(measure(new RunsTold(last(8_000), List.of()), "daysSinceRun"))
                .isEqualTo("1");
        assertThat(measure(new RunsTold(last(null), List.of()), "spikeRatio")).isNull();
        assertThat(measure(new RunsTold(last(0), List.of()), "spikeRatio")).isNull();
        assertThat(measure(RunsTold.NONE, "daysSinceRun")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4, false, 1, 1, null    |
                    5, false, 1, 1, null    | 2
                    0, true, 1, 1, null     | 2
                    null, false, 1, 1, null |
                    null, true, null, null, null | 2
                    0, false, 1, 2, null    |
                    0, false, 1, 2, 2       | 2
                    0, false, 1, 3, null    | 2
                    """)
    void painAboveTheCeilingASignOrTheMorningIsRed(String told, @Nullable String daysAgo) {
        assertThat(measure(told("[[\"2026-11-21\", " + told + "]]"), "daysSinceRed"))
                .isEqualTo(daysAgo);
    }

    @Test
    void aLaterRunDoesNotHideARedOne() {
        RunsTold runs = told("""
                [["2026-11-22", null, false, null, null, null], ["2026-11-21", 0, false, 1, 1, null],
                 ["2026-11-20", 7, false, 1, 1, null], ["2026-11-19", 9, true, 1, 1, null]]""");

        assertThat(measure(runs, "daysSinceRed")).isEqualTo("3");
        assertThat(runs.red(CEILING).map(Response::pain).orElseThrow().worst()).hasToString("PainScore[value=7]");
    }

    @Test
    void withoutAPlanTheStrictestCeilingHolds() {
        RunsTold runs = told("[[\"2026-11-21\", 2, false, 1, 1, null]]");

        assertThat(runs.red(null)).isPresent();
        assertThat(runs.red(2)).isEmpty();
        assertThat(told("[[\"2026-11-21\", 1, false, 1, 1, null]]").red(null)).isEmpty();
    }

    @Test
    void nothingToldIsNothingRed() {
        assertThat(RunsTold.read(null)).isEmpty();
        assertThat(RunsTold.NONE.red(null)).isEmpty();
    }

    private static LastRun last(@Nullable Integer longestBefore) {
        return new LastRun(TODAY.minusDays(1), 8_800, longestBefore);
    }

    private static RunsTold told(String rows) {
        return new RunsTold(null, RunsTold.read(rows));
    }

    private static @Nullable String measure(RunsTold runs, String measure) {
        Facts facts = new Facts();
        runs.tell(facts, CEILING, TODAY);
        return facts.find(measure).map(fact -> fact.answer().text()).orElse(null);
    }
}
