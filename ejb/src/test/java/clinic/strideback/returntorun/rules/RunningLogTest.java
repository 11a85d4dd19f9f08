package clinic.strideback.returntorun.rules;

import static clinic.strideback.returntorun.rules.Sessions.TODAY;
import static clinic.strideback.returntorun.rules.Sessions.amber;
import static clinic.strideback.returntorun.rules.Sessions.earlierStage;
import static clinic.strideback.returntorun.rules.Sessions.earlierStep;
import static clinic.strideback.returntorun.rules.Sessions.green;
import static clinic.strideback.returntorun.rules.Sessions.here;
import static clinic.strideback.returntorun.rules.Sessions.judged;
import static clinic.strideback.returntorun.rules.Sessions.run;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.PainResponse.Mornings;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is a Wednesday: the last week runs from 9 to 3 days ago, the one before from 16 to 10. */
class RunningLogTest {

    @Test
    void withoutALogNothingIsKnown() {
        assertThat(facts().all()).isEmpty();
    }

    @Test
    void whatWasRunAtAnEarlierStageDoesNotCountForThisOne() {
        Facts facts = facts(earlierStage(green(2)));
        assertThat(facts.knows("sessions30Min")).isFalse();
        assertThat(facts.knows("cleanStreak")).isFalse();
        assertThat(facts.knows("lastStepSessions")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"30, GREEN, 1", "29, GREEN, 0", ", GREEN, 0", "30, AMBER, 1", "30, UNKNOWN, 1", "30, RED, 0"})
    void thirtyMinutesThatWereNotRedCount(@Nullable Integer minutes, PainColour colour, int count) {
        var session = new Session(TODAY, new Metres(4000), minutes, Sessions.pain(0));
        assertThat(number(facts(here(session, colour)), "sessions30Min")).isEqualByComparingTo(String.valueOf(count));
    }

    @Test
    void greenSessionsAtTheLastStepCount() {
        var sessions = List.of(green(9), earlierStep(green(7)), amber(5), green(3));
        assertThat(number(new RunningLog(sessions, true, null, TODAY).facts(), "lastStepSessions"))
                .isEqualByComparingTo("2");
        assertThat(number(new RunningLog(sessions, false, null, TODAY).facts(), "lastStepSessions"))
                .isEqualByComparingTo("0");
    }

    @Test
    void cleanSessionsCountInARowAtThisStage() {
        assertThat(number(facts(amber(9), earlierStep(green(7)), green(5)), "cleanStreak"))
                .isEqualByComparingTo("2");
        assertThat(number(facts(green(5), judged(1, PainColour.UNKNOWN)), "cleanStreak"))
                .isEqualByComparingTo("0");
    }

    @Test
    void theWorstOfTheLastThreeNeedsThreeAnsweredSessions() {
        assertThat(facts(told(5, 0, 1), told(3, 2, 3)).knows("worstMorningLast3"))
                .isFalse();
        Facts three = facts(told(9, 9, 9), told(5, 0, 1), told(3, 4, 3), told(1, 1, 2));
        assertThat(number(three, "worstMorningLast3")).isEqualByComparingTo("3");
        assertThat(number(three, "worstPainLast3")).isEqualByComparingTo("4");
        Facts oneSilent = facts(told(5, 0, 1), told(3, 4, null), told(1, 1, 2));
        assertThat(oneSilent.knows("worstMorningLast3")).isFalse();
        assertThat(oneSilent.knows("worstPainLast3")).isFalse();
    }

    @Test
    void theWorstPainOfTwoWeeksReachesBackToTheMondayBeforeLast() {
        assertThat(number(facts(told(17, 7, 0), told(16, 1, 0), told(0, 2, 0)), "worstPain2Weeks"))
                .isEqualByComparingTo("2");
        assertThat(number(facts(told(16, 7, 0), told(0, 2, 0)), "worstPain2Weeks"))
                .isEqualByComparingTo("7");
        assertThat(facts(told(16, null, 0), told(0, 2, 0)).knows("worstPain2Weeks"))
                .isFalse();
    }

    @Test
    void weeksAreHeldAgainstTheUsualDistance() {
        // 20 km and 3 km in the last week, 18 km in the week before, 30 km in this one
        Facts facts = log(new Metres(30_000), run(16, 18_000), run(9, 20_000), run(3, 3000), run(2, 30_000));
        assertThat(number(facts, "weekShare")).isEqualByComparingTo("76.66666666666667");
        assertThat(number(facts, "weekShareMin2")).isEqualByComparingTo("60");
    }

    @Test
    void aWeekWithoutALogIsUnknownAndNotZero() {
        Facts onlyLast = log(new Metres(30_000), run(17, 18_000), run(3, 20_000));
        assertThat(onlyLast.knows("weekShare")).isTrue();
        assertThat(onlyLast.knows("weekShareMin2")).isFalse();
        Facts onlyBefore = log(new Metres(30_000), run(10, 18_000), run(2, 20_000));
        assertThat(onlyBefore.knows("weekShare")).isFalse();
        assertThat(onlyBefore.knows("weekShareMin2")).isFalse();
    }

    @Test
    void withoutTheUsualDistanceThereIsNoShare() {
        assertThat(log(null, run(3, 20_000)).knows("weekShare")).isFalse();
        assertThat(log(new Metres(0), run(3, 20_000)).knows("weekShare")).isFalse();
    }

    @Test
    void fourWeeksOfLogAreCounted() {
        assertThat(number(log(null, run(30, 1), run(17, 1), run(10, 1), run(3, 1)), "loggedWeeks"))
                .isEqualByComparingTo("4");
        assertThat(number(log(null, run(31, 1), run(17, 1), run(3, 1), run(0, 1)), "loggedWeeks"))
                .isEqualByComparingTo("2");
    }

    @Test
    void theHighestSpikeOfFourWeeksIsKept() {
        Facts facts = log(null, run(40, 5000), run(29, 10_000), run(28, 6000), run(20, 11_000), run(1, 9000));
        assertThat(number(facts, "spikeMax4Weeks")).isEqualByComparingTo("1.1");
        assertThat(log(null, run(1, 9000)).knows("spikeMax4Weeks")).isFalse();
    }

    private static JudgedSession told(int daysAgo, @Nullable Integer during, @Nullable Integer next) {
        var pain = new PainResponse(score(during), Set.of(), new Mornings(score(1), score(next), null));
        return here(new Session(TODAY.minusDays(daysAgo), new Metres(5000), 30, pain), PainColour.GREEN);
    }

    private static Facts facts(JudgedSession... sessions) {
        return new RunningLog(List.of(sessions), false, null, TODAY).facts();
    }

    private static Facts log(@Nullable Metres usual, Session... sessions) {
        return new RunningLog(
                        List.of(sessions).stream()
                                .map(session -> here(session, PainColour.GREEN))
                                .toList(),
                        false,
                        usual,
                        TODAY)
                .facts();
    }

    private static BigDecimal number(Facts facts, String measure) {
        return facts.find(measure).orElseThrow().answer().number();
    }

    private static @Nullable PainScore score(@Nullable Integer value) {
        return value == null ? null : new PainScore(value);
    }
}
