package clinic.strideback.report;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.PlannedDay;
import clinic.strideback.load.LoggedRun;
import clinic.strideback.load.RunRow;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.report.Done.Deed;
import clinic.strideback.report.WorklistRow.DayState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, REST",
        "3, 0, 0, NOT_LOGGED",
        "3, 0, 1, NOT_DONE",
        "3, 1, 0, PART",
        "3, 2, 1, PART",
        "3, 3, 0, DONE"
    })
    void aDayIsNeverCalledMissedUnlessTheRunnerSaysSo(int due, int done, int skipped, DayState state) {
        assertThat(OverviewSheet.state(new PlannedDay(TODAY, due, done, skipped, List.of())))
                .isEqualTo(state);
    }

    @Test
    void theWorstPainOfADayIsThatOfTheMorningAndTheRunsAndUnknownWithoutEither() {
        Told told = new Told(
                List.of(run(1), run(null)),
                Map.of(TODAY, new PainScore(3), TODAY.minusDays(1), new PainScore(0)),
                Map.of(),
                List.of());
        assertThat(told.worstPain(TODAY)).isEqualTo(3);
        assertThat(told.worstPain(TODAY.minusDays(1))).isZero();
        assertThat(told.worstPain(TODAY.minusDays(2))).isNull();
    }

    @Test
    void theRunsOfADayAddUpAndADayWithoutOneIsNotZero() {
        Told told = new Told(List.of(run(1), run(null)), Map.of(), Map.of(), List.of());
        assertThat(told.distance(TODAY)).isEqualTo(new Metres(10_000));
        assertThat(told.distance(TODAY.minusDays(1))).isNull();
    }

    @Test
    void aStageWasLeftWhenItWasLastLeftUpwards() {
        List<Deed> newestFirst = List.of(
                stage("HOLD", 3, 3, 1),
                stage("PROGRESS", 2, 3, 2),
                stage("STEP_BACK", 3, 2, 5),
                stage("PROGRESS", 2, 3, 9));
        assertThat(ProgressSheet.left(newestFirst)).isEqualTo(Map.of(2, TODAY.minusDays(2)));
    }

    @Test
    void aWayOnWithinAStageIsAStep() {
        assertThat(stage("PROGRESS", 1, 1, 0).act()).isEqualTo("STEP");
        assertThat(stage("PROGRESS", 1, 2, 0).act()).isEqualTo("PROGRESS");
        assertThat(stage("HOLD", 1, 1, 0).act()).isEqualTo("HOLD");
    }

    @Test
    void underAPlanTheAssessmentIsRepeatedAsTheWorklistSays() {
        assertThat(Retest.due(TODAY, true)).isEqualTo(TODAY.plusDays(14));
        assertThat(Retest.due(TODAY, false)).isNull();
        assertThat(Retest.due(null, true)).isNull();
    }

    private static LoggedRun run(@Nullable Integer pain) {
        return new LoggedRun(
                TODAY,
                new Metres(5_000),
                30,
                null,
                pain == null ? null : new PainScore(pain),
                new RunRow.Signs(false, false, false, false),
                Instant.EPOCH);
    }

    private static Deed stage(String act, int from, int to, int daysAgo) {
        return new Deed(Done.STAGE, null, TODAY.minusDays(daysAgo), Instant.EPOCH, act, null, null, from, to, null);
    }
}
