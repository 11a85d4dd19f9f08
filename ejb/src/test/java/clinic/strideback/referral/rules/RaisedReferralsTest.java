package clinic.strideback.referral.rules;

import static clinic.strideback.referral.rules.Urgency.EMERGENCY;
import static clinic.strideback.referral.rules.Urgency.ROUTINE_REFERRAL;
import static clinic.strideback.referral.rules.Urgency.URGENT_48H;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.Findings;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedReferralsTest {

    @Test
    void nothingFoundRaisesNothing() {
        assertThat(raised()).isEmpty();
        assertThat(raised("RF-01=NO", "RF-12=NO", "T1=NO", "T4=NO", "CLS-GRADE=II"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY", "URGENT_48H", "ROUTINE_REFERRAL"})
    void aFlagIsReferredAsItsDispositionSays(Urgency urgency) {
        assertThat(raised("RF-10=YES", "RF-10-DISP=" + urgency)).containsExactly(new Raised("RF-10", urgency));
    }

    @Test
    void aFlagThatWasClearedOrTakenBackSendsNobody() {
        assertThat(raised("RF-10=YES", "RF-10-DISP=CLEARED_BY")).isEmpty();
        assertThat(raised("RF-10=NO", "RF-10-DISP=URGENT_48H")).isEmpty();
    }

    @Test
    void whereNobodySaidHowUrgentItIsTheHighestUrgencyHolds() {
        assertThat(raised("RF-05=YES")).containsExactly(new Raised("RF-05", EMERGENCY));
    }

    @Test
    void whoPrescribedTheDrugIsToldUnlessThatWasDone() {
        assertThat(raised("RF-12=YES")).containsExactly(new Raised("RF-12", ROUTINE_REFERRAL));
        assertThat(raised("RF-12=YES", "RF-12-TOLD=NO")).containsExactly(new Raised("RF-12", ROUTINE_REFERRAL));
        assertThat(raised("RF-12=YES", "RF-12-TOLD=YES")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T1", "T2", "T3"})
    void aTriggerIsARoutineReferral(String trigger) {
        assertThat(raised(trigger + "=YES")).containsExactly(new Raised(trigger, ROUTINE_REFERRAL));
        assertThat(raised(trigger + "=NO")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1b, false", "1c, true", "2b, false", "2c, true", "3b, false", "0a, false"})
    void anInjuryInsideTheTendonAsksForAnOpinion(String grade, boolean asks) {
        assertThat(raised("CLS-BAMIC=" + grade))
                .isEqualTo(asks ? List.of(new Raised("T4", ROUTINE_REFERRAL)) : List.of());
    }

    @Test
    void theReportItselfIsEnoughForThatAndAsksOnce() {
        assertThat(raised("T4=YES")).containsExactly(new Raised("T4", ROUTINE_REFERRAL));
        assertThat(raised("T4=YES", "CLS-BAMIC=2c")).containsExactly(new Raised("T4", ROUTINE_REFERRAL));
    }

    @ParameterizedTest
    @CsvSource({"CLS-BAMIC=3c", "CLS-BAMIC=4", "CLS-BAMIC=4c", "CLS-GRADE=III"})
    void aSevereClassIsReferredAsItsDispositionSaysAndOnce(String found) {
        assertThat(raised(found, "CLS-SEVERE-DISP=URGENT_48H", "T4=YES"))
                .containsExactly(new Raised("CLS-SEVERE", URGENT_48H));
        assertThat(raised(found, "CLS-SEVERE-DISP=CLEARED_BY", "T4=YES")).isEmpty();
    }

    @Test
    void eachFlagIsATaskOfItsOwnInTheOrderOfTheSheet() {
        assertThat(raised("T3=YES", "RF-11=YES", "RF-11-DISP=URGENT_48H", "RF-01=YES", "RF-01-DISP=EMERGENCY"))
                .extracting(Raised::flag)
                .containsExactly("RF-01", "RF-11", "T3");
    }

    private static List<Raised> raised(String... entries) {
        return RaisedReferrals.of(Findings.of(Arrays.stream(entries)
                .map(entry -> finding(entry.split("=", 2)))
                .toList()));
    }

    private static Finding finding(String[] entry) {
        return Finding.choice(FindingKey.of(entry[0]), entry[1]);
    }
}
