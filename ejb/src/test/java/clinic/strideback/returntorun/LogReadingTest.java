package clinic.strideback.returntorun;

import static clinic.strideback.returntorun.Stories.TODAY;
import static clinic.strideback.returntorun.Stories.at;
import static clinic.strideback.returntorun.Stories.noon;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.load.LoggedRun;
import clinic.strideback.load.RunRow.Signs;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.JudgedSession;
import clinic.strideback.returntorun.rules.PainColour;
import clinic.strideback.returntorun.rules.PainMonitoring;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Sign;
import clinic.strideback.returntorun.rules.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogReadingTest {

    private static final StagePosition STANDING = at(Position.startOf(Stage.EASY), 5);
    private static final Signs NONE = new Signs(false, false, false, false);

    @Test
    void theMorningsAroundARunAreFoundByTheirDays() {
        var mornings = Map.of(
                TODAY.minusDays(3), new PainScore(1), TODAY.minusDays(2), new PainScore(2), TODAY, new PainScore(9));
        JudgedSession read = read(run(TODAY.minusDays(3), NONE, Instant.MAX), mornings);
        assertThat(read.session().pain().mornings().before()).isEqualTo(new PainScore(1));
        assertThat(read.session().pain().mornings().next()).isEqualTo(new PainScore(2));
        assertThat(read.session().pain().mornings().second()).isNull();
        assertThat(read.colour()).isEqualTo(PainColour.AMBER);
    }

    @Test
    void everySignIsRead() {
        JudgedSession read = read(run(TODAY, new Signs(true, true, true, true), Instant.MAX), Map.of());
        assertThat(read.session().pain().signs()).containsExactlyInAnyOrder(Sign.values());
        assertThat(read.colour()).isEqualTo(PainColour.RED);
    }

    @Test
    void aRunOfTheDayOfTheDecisionBelongsToTheStageThatHeldWhenItWasTold() {
        LocalDate day = TODAY.minusDays(5);
        assertThat(read(run(day, NONE, noon(day).minusSeconds(1)), Map.of()).atThisStage())
                .isFalse();
        assertThat(read(run(day, NONE, noon(day).plusSeconds(1)), Map.of()).atThisStage())
                .isTrue();
        assertThat(read(run(day.minusDays(1), NONE, Instant.MAX), Map.of()).atThisStage())
                .isFalse();
        assertThat(read(run(day.plusDays(1), NONE, Instant.MIN), Map.of()).atThisStep())
                .isTrue();
    }

    @Test
    void beforeTheFirstDecisionNoRunBelongsToAStage() {
        var reading = new LogReading(new StagePosition(), new PainMonitoring(new PainScore(3)), Map.of());
        assertThat(reading.read(List.of(run(TODAY, NONE, Instant.MAX))))
                .noneMatch(JudgedSession::atThisStage)
                .noneMatch(JudgedSession::atThisStep);
    }

    private static JudgedSession read(LoggedRun run, Map<LocalDate, PainScore> mornings) {
        return new LogReading(STANDING, new PainMonitoring(new PainScore(3)), mornings)
                .read(List.of(run))
                .get(0);
    }

    private static LoggedRun run(LocalDate on, Signs signs, Instant enteredAt) {
        return new LoggedRun(on, new Metres(5000), 30, null, new PainScore(0), signs, enteredAt);
    }
}
