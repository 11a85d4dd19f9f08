package clinic.strideback.report.rules;

import static clinic.strideback.report.rules.Reason.DRAFT_UNSIGNED;
import static clinic.strideback.report.rules.Reason.EARLY_WARNING;
import static clinic.strideback.report.rules.Reason.NOT_ASSESSED;
import static clinic.strideback.report.rules.Reason.OVER_PLAN;
import static clinic.strideback.report.rules.Reason.PROTOCOL_UNDECIDED;
import static clinic.strideback.report.rules.Reason.RED_FLAG_OPEN;
import static clinic.strideback.report.rules.Reason.RED_RESPONSE;
import static clinic.strideback.report.rules.Reason.REFERRAL_DUE;
import static clinic.strideback.report.rules.Reason.RETEST_DUE;
import static clinic.strideback.report.rules.Reason.SILENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.report.WorklistService;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.RuleTable;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorklistTableTest {
    private final CsvTable csv = CsvTable.read(WorklistService.class, "worklist-2026-11.csv");
    private final WorklistTable table =
            new WorklistTable(RuleTable.of("worklist", "2026-11", csv.checksum(), csv.rows()));

    @Test
    void nothingKnownIsNoReason() {
        assertThat(table.reasons(new Facts())).isEmpty();
    }

    @Test
    void theShippedTableIsUnchanged() {
        assertThat(csv.checksum()).isEqualTo("8dbaeb088b429d736d1def292c0117470788db0c823f29de7ed00076ec6d9095");
    }

    @ParameterizedTest
    @CsvSource({
        "redFlagsOpen, 0, ",
        "redFlagsOpen, 1, RED_FLAG_OPEN",
        "daysToReferral, -3, REFERRAL_DUE",
        "daysToReferral, 0, REFERRAL_DUE",
        "daysToReferral, 1, REFERRAL_OPEN",
        "daysSilent, 4, ",
        "daysSilent, 5, SILENT",
        "daysDraft, 0, DRAFT_UNSIGNED"
    })
    void oneNumberDecides(String measure, long number, Reason reason) {
        assertThat(table.reasons(new Facts().add(measure, Answer.of(number))))
                .isEqualTo(reason == null ? java.util.List.of() : java.util.List.of(reason));
    }

    @Test
    void aThresholdBelongsToItsReasonAndItsMeasure() {
        assertThat(table.threshold(OVER_PLAN, "daysSinceRun")).isEqualTo(7);
        assertThatThrownBy(() -> table.threshold(SILENT, "daysSinceRun")).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({"1.10, 7, false", "1.101, 7, true", "1.101, 8, false"})
    void aLongRunCountsAboveATenthAndForAWeek(BigDecimal ratio, long daysAgo, boolean counts) {
        Facts facts = new Facts().add("spikeRatio", Answer.of(ratio)).add("daysSinceRun", Answer.of(daysAgo));
        assertThat(table.reasons(facts).contains(OVER_PLAN)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"Y, true", "N, false"})
    void tightnessThatWarnsCounts(String warning, boolean counts) {
        Facts facts = new Facts().add("earlyWarning", Answer.word(warning));
        assertThat(table.reasons(facts).contains(EARLY_WARNING)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"Y, true", "N, false"})
    void anAnswerThatChangedCounts(String changed, boolean counts) {
        Facts facts = new Facts().add("answerChanged", Answer.word(changed));
        assertThat(table.reasons(facts).contains(Reason.ANSWER_CHANGED)).isEqualTo(counts);
        assertThat(Reason.ANSWER_CHANGED.isForToday()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "7, true", "8, false"})
    void aRedResponseCountsForAWeek(long daysAgo, boolean counts) {
        Facts facts = new Facts().add("daysSinceRed", Answer.of(daysAgo));
        assertThat(table.reasons(facts).contains(RED_RESPONSE)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"13, false, ", "14, false, RETEST_DUE", "14, true, PROTOCOL_UNDECIDED"})
    void anOldAssessmentIsRepeatedUnderAPlan(long days, boolean planMissing, Reason reason) {
        Facts facts = new Facts()
                .add("daysSinceAssessment", Answer.of(days))
                .add("planMissing", Answer.of(planMissing))
                .add("assessed", Answer.YES);
        assertThat(table.reasons(facts)).isEqualTo(reason == null ? java.util.List.of() : java.util.List.of(reason));
    }

    @Test
    void allThatHoldAreShownTheMostUrgentFirst() {
        Facts facts = new Facts()
                .add("assessed", Answer.NO)
                .add("daysDraft", Answer.of(3))
                .add("daysSilent", Answer.of(9))
                .add("redFlagsOpen", Answer.of(2));
        assertThat(table.reasons(facts)).containsExactly(RED_FLAG_OPEN, SILENT, DRAFT_UNSIGNED, NOT_ASSESSED);
    }

    @Test
    void everyReasonHasARule() {
        assertThat(table.table().rules())
                .extracting(rule -> Reason.valueOf(rule.outcome("reason")))
                .containsExactly(Reason.values());
        assertThat(Reason.values()).contains(RETEST_DUE, PROTOCOL_UNDECIDED);
    }

    @Test
    void theLimitOfAReasonIsReadFromTheTable() {
        assertThat(table.threshold(RETEST_DUE, "daysSinceAssessment")).isEqualTo(14);
    }

    @Test
    void safetyAndSilenceCannotWait() {
        assertThat(Reason.values())
                .filteredOn(Reason::isForToday)
                .containsExactly(RED_FLAG_OPEN, REFERRAL_DUE, RED_RESPONSE, OVER_PLAN, EARLY_WARNING, SILENT);
    }
}
