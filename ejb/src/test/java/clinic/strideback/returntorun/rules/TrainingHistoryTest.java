package clinic.strideback.returntorun.rules;

import static clinic.strideback.returntorun.rules.Sessions.TODAY;
import static clinic.strideback.returntorun.rules.Sessions.amber;
import static clinic.strideback.returntorun.rules.Sessions.decidedOn;
import static clinic.strideback.returntorun.rules.Sessions.earlierStage;
import static clinic.strideback.returntorun.rules.Sessions.earlierStep;
import static clinic.strideback.returntorun.rules.Sessions.green;
import static clinic.strideback.returntorun.rules.Sessions.here;
import static clinic.strideback.returntorun.rules.Sessions.judged;
import static clinic.strideback.returntorun.rules.Sessions.pain;
import static clinic.strideback.returntorun.rules.Sessions.red;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.PainResponse.Mornings;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingHistoryTest {

    @ParameterizedTest
    @CsvSource({
        "SUDDEN_PAIN, suddenPain",
        "NEW_BRUISE, newBruise",
        "UNWELL, unwell",
    })
    void theSignsOfTheLastDayAreRead(Sign sign, String measure) {
        JudgedSession marked = marked(1, sign);

        assertThat(answer(facts(green(3), marked), measure)).isEqualTo(Answer.YES);
        assertThat(answer(facts(green(3), marked, green(1)), measure))
                .as("another session of the same day takes nothing back")
                .isEqualTo(Answer.YES);
        assertThat(answer(facts(green(1)), measure)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"SUDDEN_PAIN, suddenPain", "NEW_BRUISE, newBruise"})
    void aSignOfTheLegSpeaksUntilSomebodyHasDecided(Sign sign, String measure) {
        JudgedSession marked = marked(6, sign);

        assertThat(answer(facts(marked, green(3), green(0)), measure)).isEqualTo(Answer.YES);
        assertThat(answer(facts(decidedOn(marked), green(3), green(0)), measure))
                .isEqualTo(Answer.NO);
        assertThat(answer(facts(earlierStep(marked), green(0)), measure)).isEqualTo(Answer.NO);
    }

    @Test
    void whoWasUnwellIsWellAgainWithTheNextSession() {
        assertThat(answer(facts(marked(1, Sign.UNWELL), green(0)), "unwell")).isEqualTo(Answer.NO);
    }

    @Test
    void theWorstSessionOfADayIsItsColour() {
        JudgedSession unknown = judged(0, PainColour.UNKNOWN);

        assertThat(answer(facts(red(0), unknown), "colour")).isEqualTo(Answer.word("RED"));
        assertThat(answer(facts(amber(0), green(0)), "colour")).isEqualTo(Answer.word("AMBER"));
        assertThat(answer(facts(green(0), unknown), "colour")).isEqualTo(Answer.word("UNKNOWN"));
    }

    @Test
    void anUnknownSessionDoesNotTakeThePlaceOfARedOneThatNobodyHasAnswered() {
        JudgedSession unknown = judged(0, PainColour.UNKNOWN);

        assertThat(answer(facts(red(2), judged(1, PainColour.UNKNOWN), unknown), "colour"))
                .isEqualTo(Answer.word("RED"));
        assertThat(answer(facts(decidedOn(red(2)), unknown), "colour")).isEqualTo(Answer.word("UNKNOWN"));
        assertThat(answer(facts(red(4), green(2), unknown), "colour")).isEqualTo(Answer.word("UNKNOWN"));
        assertThat(answer(facts(red(2), green(2), unknown), "colour")).isEqualTo(Answer.word("RED"));
        assertThat(answer(facts(amber(2), unknown), "colour")).isEqualTo(Answer.word("UNKNOWN"));
        assertThat(answer(facts(unknown), "colour")).isEqualTo(Answer.word("UNKNOWN"));
    }

    @Test
    void theLatestDayIsTheLastSessionInWhateverOrderTheyCome() {
        assertThat(answer(facts(amber(1), green(4), red(2)), "colour")).isEqualTo(Answer.word("AMBER"));
    }

    @Test
    void redsCountWithinTenDaysOfTheLastSession() {
        assertThat(answer(facts(red(11), red(10), green(0)), "redsIn10Days")).isEqualTo(Answer.of(1));
        assertThat(answer(facts(red(12), red(2)), "redsIn10Days")).isEqualTo(Answer.of(2));
        assertThat(answer(facts(red(13), red(2)), "redsIn10Days")).isEqualTo(Answer.of(1));
        assertThat(answer(facts(earlierStage(red(5)), red(2)), "redsIn10Days")).isEqualTo(Answer.of(2));
    }

    @Test
    void ambersCountAmongTheLastFiveAtThisStage() {
        assertThat(answer(facts(amber(10), green(8), amber(6), green(4), green(2), amber(0)), "ambersInLast5"))
                .isEqualTo(Answer.of(2));
        assertThat(answer(facts(amber(8), green(6), amber(4), green(2), amber(0)), "ambersInLast5"))
                .isEqualTo(Answer.of(3));
        assertThat(answer(facts(earlierStage(amber(4)), earlierStep(amber(2)), amber(0)), "ambersInLast5"))
                .isEqualTo(Answer.of(2));
    }

    @Test
    void greensCountInARowAtThisStep() {
        assertThat(answer(facts(green(6), amber(4), green(2), green(0)), "greenStreak"))
                .isEqualTo(Answer.of(2));
        assertThat(answer(facts(green(2), judged(0, PainColour.UNKNOWN)), "greenStreak"))
                .isEqualTo(Answer.of(0));
        assertThat(answer(facts(earlierStep(green(2)), green(0)), "greenStreak"))
                .isEqualTo(Answer.of(1));
    }

    @Test
    void theLongestPauseCounts() {
        assertThat(answer(facts(green(9), green(2)), "daysMissed")).isEqualTo(Answer.of(7));
        assertThat(answer(facts(green(9), green(8)), "daysMissed")).isEqualTo(Answer.of(8));
        assertThat(answer(facts(green(5)), "daysMissed")).isEqualTo(Answer.of(5));
    }

    @Test
    void withoutASessionThePauseCountsFromTheDayOfTheDecision() {
        assertThat(answer(facts(), "daysMissed")).isEqualTo(Answer.of(20));
        assertThat(answer(facts(earlierStep(red(40))), "daysMissed")).isEqualTo(Answer.of(20));
        assertThat(facts().all()).hasSize(1);
    }

    @Test
    void aSessionThatLedToTheStepBackIsNotAnsweredTwice() {
        Facts facts = facts(earlierStage(red(21)));
        assertThat(facts.knows("colour")).isFalse();
        assertThat(facts.knows("redsIn10Days")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 2", "3, 1, -2", "1, , ", ", 3, "})
    void theMorningRisesOrIsUnknown(@Nullable Integer before, @Nullable Integer next, @Nullable Integer rise) {
        var response = new PainResponse(null, Set.of(), new Mornings(score(before), score(next), null));
        Facts facts = facts(here(new Session(TODAY, new Metres(1), null, response), PainColour.GREEN));
        assertThat(facts.find("morningRise").map(fact -> fact.answer()).orElse(null))
                .isEqualTo(rise == null ? null : Answer.of(rise));
    }

    private static JudgedSession marked(int daysAgo, Sign sign) {
        return here(new Session(TODAY.minusDays(daysAgo), new Metres(5000), 30, pain(0, sign)), PainColour.RED);
    }

    private static Facts facts(JudgedSession... sessions) {
        return new TrainingHistory(List.of(sessions), TODAY.minusDays(20), TODAY).facts();
    }

    private static Answer answer(Facts facts, String measure) {
        return facts.find(measure).orElseThrow().answer();
    }

    private static @Nullable PainScore score(@Nullable Integer value) {
        return value == null ? null : new PainScore(value);
    }
}
