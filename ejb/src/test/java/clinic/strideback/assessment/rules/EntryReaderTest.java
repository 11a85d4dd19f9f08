package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.question;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.Problem.Kind;
import clinic.strideback.measure.MeasureUnit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReaderTest {

    private static final FindingDefinition FORCE = question(
            "STR",
            "kind:NUMBER",
            "units:N kgf",
            "min:0",
            "max:1000",
            "decimals:1 2",
            "unanswered:NOT_TESTED UNABLE_PAIN");
    private static final FindingDefinition ANGLE =
            question("ROM", "kind:NUMBER", "units:deg", "min:-10", "max:90", "decimals:1");
    private static final FindingDefinition COUNT =
            question("REP", "kind:COUNT", "units:reps", "min:0", "max:100", "decimals:0");
    private static final FindingDefinition SCORE =
            question("NPRS", "kind:SCORE", "units:/10", "min:0", "max:10", "decimals:0", "unanswered:NOT_TESTED");
    private static final FindingDefinition FLAG =
            question("RF", "kind:YES_NO", "options:YES NO", "unanswered:NOT_TESTED");
    private static final FindingDefinition NAME = question("BY", "kind:TEXT", "max:5");

    private static final FindingDefinition PLACES = question("WHERE", "kind:BODY", "max:2");

    private final EntryReader reader = new EntryReader(
            Map.of(
                    "nt",
                    FindingStatus.NOT_TESTED,
                    "p",
                    FindingStatus.UNABLE_PAIN,
                    "schmerz",
                    FindingStatus.UNABLE_PAIN),
            Catalogues.CHART);

    @Test
    void aValueKeepsItsEnteredUnitAndComparesInNewtons() {
        Finding finding = taken(FORCE, "18,2", "kg");

        assertThat(finding.entered()).isEqualByComparingTo("18.2");
        assertThat(finding.unit()).isEqualTo(MeasureUnit.KILOGRAM_FORCE);
        assertThat(finding.value()).isEqualByComparingTo("178.48103");
    }

    @Test
    void theUnitTypedBehindTheNumberWinsOverTheOneChosen() {
        assertThat(taken(FORCE, "18,2 kg", "N").unit()).isEqualTo(MeasureUnit.KILOGRAM_FORCE);
        assertThat(taken(FORCE, "178.5", "").unit()).isEqualTo(MeasureUnit.NEWTON);
        assertThat(taken(FORCE, " 178 N ", "kg").unit()).isEqualTo(MeasureUnit.NEWTON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18 lbf", "18 stone"})
    void aUnitThatTheTestDoesNotKnowIsRefusedWithThoseItKnows(String typed) {
        assertThat(refused(FORCE, typed)).isEqualTo(problem("STR", Kind.UNKNOWN_UNIT, "N, kg"));
    }

    @ParameterizedTest
    @CsvSource({"0", "1000", "'1.000,0'", "'101,97 kg'"})
    void theLimitsThemselvesAreTaken(String typed) {
        assertThat(taken(FORCE, typed, "").value()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"-0.1,        0, 1000,   N", "1000.1,      0, 1000,   N", "101.98 kg,   0, 101.97, kg"})
    void outsideTheLimitsIsRefusedWithTheLimitsInTheEnteredUnit(
            String typed, BigDecimal min, BigDecimal max, String unit) {
        Problem problem = refused(FORCE, typed);

        assertThat(problem.kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat((BigDecimal) problem.limits().get(0)).isEqualByComparingTo(min);
        assertThat((BigDecimal) problem.limits().get(1)).isEqualByComparingTo(max);
        assertThat(problem.limits().get(2)).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"-10,true", "-10.1,false", "90,true", "90.1,false"})
    void anAngleMayBeNegativeAsFarAsTheJointGoes(String typed, boolean accepted) {
        assertThat(read(ANGLE, typed) instanceof Reading.Taken).isEqualTo(accepted);
    }

    @Test
    void tooManyDigitsAreRefusedAndNeverRounded() {
        assertThat(refused(FORCE, "178.55")).isEqualTo(problem("STR", Kind.TOO_PRECISE, 1));
        assertThat(refused(COUNT, "12,5")).isEqualTo(problem("REP", Kind.NOT_WHOLE));
        assertThat(taken(FORCE, "178.50", "").entered()).isEqualByComparingTo("178.5");
        assertThat(taken(COUNT, "12,0", "").value()).isEqualByComparingTo("12");
    }

    @Test
    void aThousandOrADecimalIsAskedBack() {
        assertThat(refused(FORCE, "1.234")).isEqualTo(problem("STR", Kind.AMBIGUOUS));
        assertThat(refused(FORCE, "about 200")).isEqualTo(problem("STR", Kind.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @CsvSource({"0,true", "10,true", "11,false", "-1,false", "3/10,true", "7.5,false"})
    void aPainScoreIsAWholeNumberFromZeroToTen(String typed, boolean accepted) {
        assertThat(read(SCORE, typed) instanceof Reading.Taken).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"NT, NOT_TESTED", "nt, NOT_TESTED", "NOT_TESTED, NOT_TESTED", "P, UNABLE_PAIN", "Schmerz, UNABLE_PAIN"})
    void notTestedAndUnableAreTwoAnswersWithoutAValue(String typed, FindingStatus status) {
        Finding finding = taken(FORCE, typed, "");

        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.value()).isNull();
    }

    @Test
    void aQuestionThatNeedsAnAnswerTakesNoneOfThem() {
        assertThat(refused(SCORE, "p")).isEqualTo(problem("NPRS", Kind.NEEDS_AN_ANSWER));
        assertThat(refused(ANGLE, "RECORDED").kind()).isEqualTo(Kind.NOT_A_NUMBER);
    }

    @Test
    void anOptionIsTakenOnlyIfItIsOffered() {
        assertThat(taken(FLAG, "YES", "").choice()).isEqualTo("YES");
        assertThat(taken(FLAG, "NOT_TESTED", "").status()).isEqualTo(FindingStatus.NOT_TESTED);
        assertThat(refused(FLAG, "MAYBE")).isEqualTo(problem("RF", Kind.NOT_AN_OPTION));
    }

    @Test
    void aTextIsTakenAsItIsUpToItsLength() {
        assertThat(taken(NAME, "nt", "").text()).isEqualTo("nt");
        assertThat(taken(NAME, "12345", "").text()).isEqualTo("12345");
        assertThat(refused(NAME, "123456")).isEqualTo(problem("BY", Kind.TOO_LONG, 5));
    }

    @Test
    void marksAreTakenInTheOrderOfTheDrawingUpToTheirNumber() {
        String calf = "POSTERIOR:R:CALF@200,330";
        String thigh = "POSTERIOR:L:THIGH@50,160";
        String groin = "ANTERIOR:R:GROIN@80,120";

        assertThat(taken(PLACES, calf + ";" + thigh, "").choice()).isEqualTo(thigh + ";" + calf);
        assertThat(refused(PLACES, calf + ";" + thigh + ";" + groin))
                .isEqualTo(problem("WHERE", Kind.TOO_MANY_MARKS, 2));
        assertThat(refused(PLACES, "POSTERIOR:L:ELBOW@50,160")).isEqualTo(problem("WHERE", Kind.NOT_ON_CHART));
        assertThat(refused(PLACES, "nt")).isEqualTo(problem("WHERE", Kind.NEEDS_AN_ANSWER));
    }

    @Test
    void nothingIsNoAnswer() {
        assertThat(read(FORCE, "  ")).isInstanceOf(Reading.Blank.class);
    }

    private Reading read(FindingDefinition definition, String typed) {
        return reader.read(definition, FindingKey.of(definition.code()), typed, "");
    }

    private Finding taken(FindingDefinition definition, String typed, String unit) {
        Reading reading = reader.read(definition, FindingKey.of(definition.code()), typed, unit);
        assertThat(reading).isInstanceOf(Reading.Taken.class);
        return ((Reading.Taken) reading).finding();
    }

    private Problem refused(FindingDefinition definition, String typed) {
        Reading reading = read(definition, typed);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).problem();
    }

    private static Problem problem(String code, Kind kind, Serializable... limits) {
        return new Problem(FindingKey.of(code), kind, List.of(limits));
    }
}
