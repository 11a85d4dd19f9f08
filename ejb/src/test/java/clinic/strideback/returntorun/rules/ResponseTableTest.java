package clinic.strideback.returntorun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.returntorun.rules.ResponseTable.Action;
import clinic.strideback.returntorun.rules.ResponseTable.Proposal;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTableTest {

    private static final ResponseTable RESPONSES = ReturnToRunTables.responses();
    private static final StepTable STEPS = ReturnToRunTables.steps();

    /** What makes each row hold by itself, in the order of the table. */
    private static final List<String> ROWS = List.of(
            "S01 suddenPain=Y",
            "S01 newBruise=Y",
            "S02 redsIn10Days=2",
            "S03 colour=RED",
            "S04A daysMissed=28",
            "S04B daysMissed=14",
            "S04C daysMissed=7",
            "S05 unwell=Y",
            "S06 ambersInLast5=3",
            "S07 colour=AMBER",
            "S08 colour=UNKNOWN",
            "S09 greenStreak=2 gatesMet=Y capAllows=Y");

    @Test
    void eachRowHoldsByItself() {
        for (String row : ROWS) {
            assertThat(ruleFor(calm(), row)).as(row).isEqualTo(id(row));
        }
    }

    @Test
    void ofTwoRowsTheFirstDecides() {
        for (int first = 0; first < ROWS.size(); first++) {
            for (int second = first + 1; second < ROWS.size(); second++) {
                Facts both = calm();
                put(both, ROWS.get(second));
                assertThat(ruleFor(both, ROWS.get(first)))
                        .as(ROWS.get(first) + " before " + ROWS.get(second))
                        .isEqualTo(id(ROWS.get(first)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // measure, the value on the other side of the edge, then the row that takes it
        "redsIn10Days, 1, S09",
        "daysMissed, 27, S04B",
        "daysMissed, 13, S04C",
        "daysMissed, 6, S09",
        "ambersInLast5, 2, S09",
        "greenStreak, 1, S10",
    })
    void theOtherSideOfEachEdgeIsLeftToALaterRow(String measure, int value, String rule) {
        Facts facts = calm().add("gatesMet", Answer.YES).add("capAllows", Answer.YES);
        assertThat(ruleFor(facts, rule + " " + measure + "=" + value)).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"gatesMet=N capAllows=Y", "gatesMet=Y capAllows=N", "capAllows=Y", "gatesMet=Y"})
    void progressNeedsStreakGateAndCapTogether(String others) {
        assertThat(ruleFor(calm(), "S09 greenStreak=2 " + others)).isEqualTo("S10");
    }

    @Test
    void whereNothingIsKnownNothingIsRaised() {
        Proposal proposal = RESPONSES.propose(new Facts(), Position.startOf(Stage.EASY), STEPS);
        assertThat(proposal.action()).isEqualTo(Action.HOLD);
        assertThat(proposal.target()).isEqualTo(Position.startOf(Stage.EASY));
    }

    @ParameterizedTest
    @CsvSource({
        // row, from, action, target, cap, hours of rest
        "S01 suddenPain=Y, STRIDES 1, STOP, STRIDES 1, , 0",
        "S02 redsIn10Days=2, STRIDES 1, REVIEW, STRIDES 1, WALK_JOG, 0",
        "S03 colour=RED, STRIDES 1, STEP_BACK, VOLUME 1, , 48",
        "S03 colour=RED, WALK 1, STEP_BACK, WALK 1, , 48",
        "S03 colour=RED, EASY 1, STEP_BACK, WALK_JOG 1, , 48",
        "S04A daysMissed=28, STRIDES 1, STEP_BACK, EASY 1, , 0",
        "S04A daysMissed=28, EASY 1, STEP_BACK, WALK_JOG 1, , 0",
        "S04A daysMissed=28, WALK_JOG 4, STEP_BACK, WALK_JOG 1, , 0",
        "S04A daysMissed=28, WALK 1, STEP_BACK, WALK 1, , 0",
        "S04B daysMissed=14, STRIDES 1, STEP_BACK, VOLUME 1, , 0",
        "S04B daysMissed=14, WALK_JOG 3, STEP_BACK, WALK 1, , 0",
        "S04C daysMissed=7, WALK_JOG 3, REPEAT_PREVIOUS, WALK_JOG 2, , 0",
        "S04C daysMissed=7, VOLUME 1, REPEAT_PREVIOUS, VOLUME 1, , 0",
        "S05 unwell=Y, VOLUME 1, HOLD, VOLUME 1, , 0",
        "S06 ambersInLast5=3, VOLUME 1, STEP_BACK, EASY 1, , 0",
        "S07 colour=AMBER, WALK_JOG 3, HOLD, WALK_JOG 3, , 0",
        "S09 greenStreak=2 gatesMet=Y capAllows=Y, WALK_JOG 3, PROGRESS, WALK_JOG 4, , 0",
        "S09 greenStreak=2 gatesMet=Y capAllows=Y, WALK_JOG 6, PROGRESS, EASY 1, , 0",
        "S09 greenStreak=2 gatesMet=Y capAllows=Y, UNRESTRICTED 1, PROGRESS, UNRESTRICTED 1, , 0",
    })
    void theProposalSaysWhereTo(String row, String from, Action action, String target, Stage cap, int rest) {
        Facts facts = calm();
        put(facts, row);
        Proposal proposal = RESPONSES.propose(facts, position(from), STEPS);
        assertThat(proposal.rule().id()).isEqualTo(id(row));
        assertThat(proposal.action()).isEqualTo(action);
        assertThat(proposal.target()).isEqualTo(position(target));
        assertThat(proposal.cap()).isEqualTo(cap);
        assertThat(proposal.restHours()).isEqualTo(rest);
    }

    private static String ruleFor(Facts facts, String row) {
        put(facts, row);
        return RESPONSES
                .propose(facts, Position.startOf(Stage.STRIDES), STEPS)
                .rule()
                .id();
    }

    private static Facts calm() {
        return new Facts()
                .add("suddenPain", Answer.NO)
                .add("newBruise", Answer.NO)
                .add("unwell", Answer.NO)
                .add("colour", Answer.word("GREEN"))
                .add("redsIn10Days", Answer.of(0))
                .add("ambersInLast5", Answer.of(0))
                .add("daysMissed", Answer.of(2))
                .add("greenStreak", Answer.of(2));
    }

    private static void put(Facts facts, String row) {
        List.of(row.split(" ", -1)).stream()
                .skip(1)
                .map(pair -> pair.split("=", -1))
                .forEach(pair -> facts.add(
                        pair[0],
                        pair[1].chars().allMatch(Character::isDigit)
                                ? Answer.of(Long.parseLong(pair[1]))
                                : Answer.word(pair[1])));
    }

    private static String id(String row) {
        return row.split(" ", -1)[0];
    }

    private static Position position(String words) {
        String[] parts = words.split(" ", -1);
        return new Position(Stage.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }
}
