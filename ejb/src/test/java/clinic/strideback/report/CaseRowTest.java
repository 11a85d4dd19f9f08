package clinic.strideback.report;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.PainScore;
import clinic.strideback.referral.OpenReferral;
import clinic.strideback.referral.OpenReferrals;
import clinic.strideback.report.CaseRow.LastRun;
import clinic.strideback.returntorun.rules.PainResponse.Mornings;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Mornings CALM = new Mornings(new PainScore(1), new PainScore(1), null);

    @Test
    void aRunnerWithoutAnyFactIsNotAssessedAndNothingElse() {
        Facts facts = new CaseRow(TODAY, 0, List.of(), null, null, null, false, null, null, Map.of(), null).facts();
        assertThat(facts.all()).extracting(fact -> fact.measure()).containsExactly("assessed");
        assertThat(text(facts, "assessed")).isEqualTo("N");
    }

    @Test
    void silenceCountsFromTheLastEntryButNotFromBeforeThePlan() {
        LocalDate began = TODAY.minusDays(3);
        CaseRow row =
                new CaseRow(TODAY, 0, List.of(), began, null, began, false, TODAY.minusDays(30), null, Map.of(), 4);
        assertThat(text(row.facts(), "daysSilent")).isEqualTo("3");
    }

    @Test
    void anAnswerThatChangedIsAReasonWhereAPlanFollowsTheOldOne() {
        CaseRow planned = new CaseRow(TODAY, 0, List.of(), TODAY, null, TODAY, true, null, null, Map.of(), 4);
        CaseRow unplanned = new CaseRow(TODAY, 0, List.of(), TODAY, null, null, true, null, null, Map.of(), null);
        CaseRow same = new CaseRow(TODAY, 0, List.of(), TODAY, null, TODAY, false, null, null, Map.of(), 4);

        assertThat(text(planned.facts(), "answerChanged")).isEqualTo("Y");
        assertThat(text(same.facts(), "answerChanged")).isEqualTo("N");
        assertThat(unplanned.facts().knows("answerChanged")).isFalse();
    }

    @Test
    void withoutAPlanNobodyIsSilent() {
        CaseRow row =
                new CaseRow(TODAY, 0, List.of(), TODAY, null, null, false, TODAY.minusDays(30), null, Map.of(), null);
        assertThat(row.facts().knows("daysSilent")).isFalse();
        assertThat(text(row.facts(), "planMissing")).isEqualTo("Y");
    }

    @Test
    void aRunIsMeasuredAgainstTheLongestOfTheDaysBefore() {
        assertThat(text(withRun(8_800, 8_000, 2, false), "spikeRatio")).isEqualTo("1.1");
        assertThat(withRun(8_800, null, 2, false).knows("spikeRatio")).isFalse();
        assertThat(withRun(8_800, 0, 2, false).knows("spikeRatio")).isFalse();
    }

    @Test
    void painAboveTheCeilingOrASignInTheLegIsRed() {
        assertThat(text(withRun(5_000, null, 4, false), "lastRunColour")).isEqualTo("AMBER");
        assertThat(text(withRun(5_000, null, 5, false), "lastRunColour")).isEqualTo("RED");
        assertThat(text(withRun(5_000, null, 0, true), "lastRunColour")).isEqualTo("RED");
        assertThat(text(withRun(5_000, null, null, false), "lastRunColour")).isEqualTo("UNKNOWN");
    }

    @Test
    void theReferralThatIsDueFirstCounts() {
        UUID id = UUID.randomUUID();
        String column = id + "=" + id + "=RF-10=2026-11-22 " + id + "=" + id + "=T1=2026-11-23";
        List<OpenReferral> referrals = OpenReferrals.read(column, TODAY);
        assertThat(referrals).extracting(OpenReferral::flag).containsExactly("RF-10", "T1");
        assertThat(referrals).extracting(OpenReferral::overdue).containsExactly(true, false);
        CaseRow row = new CaseRow(TODAY, 0, referrals, null, null, null, false, null, null, Map.of(), null);
        assertThat(text(row.facts(), "daysToReferral")).isEqualTo("-1");
        assertThat(OpenReferrals.read(null, TODAY)).isEmpty();
    }

    @Test
    void tightnessGivesAReasonOnlyWhereItIsKnownToWarn() {
        assertThat(tight(Map.of()).knows("earlyWarning")).isFalse();
        assertThat(tight(Map.of(TODAY, 3)).knows("earlyWarning")).isFalse();
        Facts warned = tight(Map.of(TODAY, 3, TODAY.minusDays(2), 1));
        assertThat(warned.find("earlyWarning").orElseThrow().answer()).isEqualTo(Answer.YES);
        assertThat(warned.find("tightness").orElseThrow().answer()).isEqualTo(Answer.of(3));
        Map<LocalDate, Integer> calm = new HashMap<>();
        for (int back = 0; back < 7; back++) {
            calm.put(TODAY.minusDays(back), 1);
        }
        assertThat(tight(calm).find("earlyWarning").orElseThrow().answer()).isEqualTo(Answer.NO);
    }

    private static Facts tight(Map<LocalDate, Integer> diary) {
        return new CaseRow(TODAY, 0, List.of(), null, null, null, false, null, null, diary, null).facts();
    }

    private static Facts withRun(int metres, Integer longestBefore, Integer pain, boolean sign) {
        LastRun run = new LastRun(TODAY.minusDays(1), metres, longestBefore, pain, sign, CALM);
        return new CaseRow(TODAY, 0, List.of(), TODAY, null, TODAY, false, TODAY, run, Map.of(), 4).facts();
    }

    private static String text(Facts facts, String measure) {
        return facts.find(measure).orElseThrow().answer().text();
    }
}
