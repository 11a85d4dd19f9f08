package clinic.strideback.report;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.referral.OpenReferral;
import clinic.strideback.referral.OpenReferrals;
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

    @Test
    void aRunnerWithoutAnyFactIsNotAssessedAndNothingElse() {
        Facts facts = new CaseRow(
                        TODAY, 0, List.of(), null, null, null, false, false, null, RunsTold.NONE, Map.of(), null)
                .facts();
        assertThat(facts.all()).extracting(fact -> fact.measure()).containsExactly("assessed");
        assertThat(text(facts, "assessed")).isEqualTo("N");
    }

    @Test
    void silenceCountsFromTheLastEntryButNotFromBeforeThePlan() {
        LocalDate began = TODAY.minusDays(3);
        CaseRow row = new CaseRow(
                TODAY, 0, List.of(), began, null, began, false, false, TODAY.minusDays(30), RunsTold.NONE, Map.of(), 4);
        assertThat(text(row.facts(), "daysSilent")).isEqualTo("3");
    }

    @Test
    void anAnswerThatChangedIsAReasonWhereAPlanFollowsTheOldOne() {
        CaseRow planned =
                new CaseRow(TODAY, 0, List.of(), TODAY, null, TODAY, true, false, null, RunsTold.NONE, Map.of(), 4);
        CaseRow unplanned =
                new CaseRow(TODAY, 0, List.of(), TODAY, null, null, true, false, null, RunsTold.NONE, Map.of(), null);
        CaseRow same =
                new CaseRow(TODAY, 0, List.of(), TODAY, null, TODAY, false, false, null, RunsTold.NONE, Map.of(), 4);

        assertThat(text(planned.facts(), "answerChanged")).isEqualTo("Y");
        assertThat(text(same.facts(), "answerChanged")).isEqualTo("N");
        assertThat(unplanned.facts().knows("answerChanged")).isFalse();
    }

    @Test
    void aPlanThatAskedForNothingIsAReasonAndNotAPass() {
        CaseRow empty =
                new CaseRow(TODAY, 0, List.of(), TODAY, null, TODAY, false, true, null, RunsTold.NONE, Map.of(), 4);
        CaseRow asked =
                new CaseRow(TODAY, 0, List.of(), TODAY, null, TODAY, false, false, null, RunsTold.NONE, Map.of(), 4);
        CaseRow unplanned =
                new CaseRow(TODAY, 0, List.of(), TODAY, null, null, false, true, null, RunsTold.NONE, Map.of(), null);

        assertThat(text(empty.facts(), "nothingDue")).isEqualTo("Y");
        assertThat(text(asked.facts(), "nothingDue")).isEqualTo("N");
        assertThat(unplanned.facts().knows("nothingDue")).isFalse();
    }

    @Test
    void withoutAPlanNobodyIsSilent() {
        CaseRow row = new CaseRow(
                TODAY,
                0,
                List.of(),
                TODAY,
                null,
                null,
                false,
                false,
                TODAY.minusDays(30),
                RunsTold.NONE,
                Map.of(),
                null);
        assertThat(row.facts().knows("daysSilent")).isFalse();
        assertThat(text(row.facts(), "planMissing")).isEqualTo("Y");
    }

    @Test
    void theReferralThatIsDueFirstCounts() {
        UUID id = UUID.randomUUID();
        String column = id + "=" + id + "=RF-10=2026-11-22 " + id + "=" + id + "=T1=2026-11-23";
        List<OpenReferral> referrals = OpenReferrals.read(column, TODAY);
        assertThat(referrals).extracting(OpenReferral::flag).containsExactly("RF-10", "T1");
        assertThat(referrals).extracting(OpenReferral::overdue).containsExactly(true, false);
        CaseRow row =
                new CaseRow(TODAY, 0, referrals, null, null, null, false, false, null, RunsTold.NONE, Map.of(), null);
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
        return new CaseRow(TODAY, 0, List.of(), null, null, null, false, false, null, RunsTold.NONE, diary, null)
                .facts();
    }

    private static String text(Facts facts, String measure) {
        return facts.find(measure).orElseThrow().answer().text();
    }
}
