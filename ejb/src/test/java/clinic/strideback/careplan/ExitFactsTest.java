package clinic.strideback.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.careplan.rules.Diary;
import clinic.strideback.careplan.rules.ExitRow;
import clinic.strideback.careplan.rules.ExitTable;
import clinic.strideback.measure.MeasureUnit;
import clinic.strideback.measure.Side;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExitFactsTest {

    private static final AssessmentId ASSESSMENT = new AssessmentId(UUID.randomUUID());

    private final List<LatestFinding> known = new ArrayList<>();

    @Test
    void withoutFindingsNothingIsKnown() {
        assertThat(facts(Side.LEFT).all()).isEmpty();
    }

    @Test
    void aMeasureOfTwoSidesIsAsOldAsTheOlderOne() {
        number("STR-SLGB", Side.LEFT, "14", 3);
        assertThat(facts(Side.LEFT).knows("slgbMin")).isFalse();

        number("STR-SLGB", Side.RIGHT, "20", 9);
        Fact fact = facts(Side.LEFT).find("slgbMin").orElseThrow();
        assertThat(fact.answer().number()).isEqualByComparingTo("14");
        assertThat(fact.takenOn()).isEqualTo(Plans.DAY.minusDays(9));
        assertThat(fact.origin()).isEqualTo(ASSESSMENT.value().toString());
    }

    @Test
    void theInvolvedSideIsComparedWithTheOther() {
        number("ROM-SLR", Side.LEFT, "60", 3);
        number("ROM-SLR", Side.RIGHT, "80", 3);

        assertThat(value(Side.LEFT, "slrShare")).isEqualByComparingTo("75");
        assertThat(value(Side.BILATERAL, "slrShare")).isEqualByComparingTo("75");
        assertThat(value(Side.RIGHT, "slrShare")).isGreaterThan(new BigDecimal(133));
        assertThat(value(Side.LEFT, "slrDiff")).isEqualByComparingTo("20");
    }

    @Test
    void painIsReadOnTheInvolvedSideAndTheWorseOfBoth() {
        number("PHT-LOAD", Side.LEFT, "1", 3);
        number("PHT-LOAD", Side.RIGHT, "4", 3);

        assertThat(value(Side.LEFT, "loadTest")).isEqualByComparingTo("1");
        assertThat(value(Side.BILATERAL, "loadTest")).isEqualByComparingTo("4");
    }

    @Test
    void unableBecauseOfPainIsAnAnswer() {
        known.add(latest(Finding.without(FindingKey.of("PHT-LOAD", Side.LEFT), FindingStatus.UNABLE_PAIN), 3));

        assertThat(facts(Side.LEFT).find("loadTest").orElseThrow().answer()).isEqualTo(Answer.UNABLE);
    }

    @Test
    void theMixedRatioIsComparedBetweenTheLegs() {
        number("STR-HECC30", Side.LEFT, "95", 3);
        number("STR-QCON240", Side.LEFT, "100", 3);
        number("STR-HECC30", Side.RIGHT, "100", 5);
        assertThat(facts(Side.LEFT).knows("mixedRatioDiff")).isFalse();

        number("STR-QCON240", Side.RIGHT, "100", 4);
        assertThat(value(Side.LEFT, "mixedRatioDiff")).isEqualByComparingTo("5");
    }

    @Test
    void quadricepsThatShowNothingGiveNoRatio() {
        number("STR-HECC30", Side.LEFT, "95", 3);
        number("STR-QCON240", Side.LEFT, "0", 3);
        number("STR-HECC30", Side.RIGHT, "100", 5);
        number("STR-QCON240", Side.RIGHT, "100", 4);

        assertThat(facts(Side.LEFT).knows("mixedRatioDiff")).isFalse();
    }

    @Test
    void theSlumpTestIsNegativeOnlyWhereEachInvolvedSideIs() {
        choice("NEU-SLUMP", Side.LEFT, "NEG");
        assertThat(text(Side.LEFT, "slump")).isEqualTo("NEG");
        assertThat(facts(Side.BILATERAL).knows("slump")).isFalse();

        choice("NEU-SLUMP", Side.RIGHT, "POS");
        assertThat(text(Side.BILATERAL, "slump")).isEqualTo("POS");
        assertThat(text(Side.LEFT, "slump")).isEqualTo("NEG");
    }

    @Test
    void theBikeIsYesOrNo() {
        choice("FUN-BIKE", null, "YES");
        assertThat(facts(Side.LEFT).find("bike150").orElseThrow().answer()).isEqualTo(Answer.YES);

        choice("FUN-BIKE", null, "NO");
        assertThat(facts(Side.LEFT).find("bike150").orElseThrow().answer()).isEqualTo(Answer.NO);
    }

    /** A name that nobody gathers would never be met. */
    @Test
    void everyMeasureOfTheTableCanBeKnown() {
        for (String code : List.of("SUB-NPRS-WALK", "SUB-NPRS-SIT", "SUB-SITTOL")) {
            number(code, null, "1", 1);
        }
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            for (String code : List.of(
                    "PAL-PAIN",
                    "PHT-LOAD",
                    "FUN-SLS-NPRS",
                    "ROM-HTEST-VAS",
                    "STR-SLGB",
                    "STR-SLHB",
                    "STR-KF15",
                    "STR-HE",
                    "ROM-SLR",
                    "ROM-MHFAKE",
                    "ROM-THOMAS-HIP",
                    "STR-HECC30",
                    "STR-QCON240")) {
                number(code, side, "10", 1);
            }
            choice("NEU-SLUMP", side, "NEG");
        }
        choice("FUN-BIKE", null, "YES");

        Set<String> measures =
                new HashSet<>(ExitTable.measures(ShippedExits.table().criteria().toList()));
        measures.removeAll(Diary.MEASURES);
        measures.removeAll(Set.of(ExitRow.SEEN, ExitRow.DAYS_IN_PHASE));
        assertThat(measures).allMatch(facts(Side.LEFT)::knows).isNotEmpty();
    }

    private void number(String code, @Nullable Side side, String value, int daysAgo) {
        known.add(
                latest(Finding.number(FindingKey.of(code, side), new BigDecimal(value), MeasureUnit.NEWTON), daysAgo));
    }

    private void choice(String code, @Nullable Side side, String option) {
        known.add(latest(Finding.choice(FindingKey.of(code, side), option), 3));
    }

    private static LatestFinding latest(Finding finding, int daysAgo) {
        return new LatestFinding(finding, Plans.DAY.minusDays(daysAgo), ASSESSMENT);
    }

    private Facts facts(Side side) {
        return ExitFacts.of(Plans.anEpisode(side), known);
    }

    private BigDecimal value(Side side, String measure) {
        return facts(side).find(measure).orElseThrow().answer().number();
    }

    private String text(Side side, String measure) {
        return facts(side).find(measure).orElseThrow().answer().text();
    }
}
