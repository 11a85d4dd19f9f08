package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.question;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.Problem.Kind;
import clinic.strideback.measure.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialReaderTest {

    private static final FindingKey KEY = FindingKey.parse("T.L");

    @ParameterizedTest
    @CsvSource({
        "3 BEST, HIGHER, 208, 214, 211, 214",
        "3 BEST, LOWER, 2.1, 1.9, 2.0, 1.9",
        "3 BEST, NONE, 208, 214, 211, 214",
        "3 MEAN, HIGHER, 40, 41, 45, 42",
        "3 MEAN, HIGHER, 40, '', 44, 42",
        "3 BEST, HIGHER, '', '', 208, 208",
    })
    void theBestOrTheMeanCounts(
            String trials, String better, String first, String second, String third, BigDecimal counted) {
        Reading reading = read(trials, better, Map.of("T.L", first, "T.L.2", second, "T.L.3", third));

        assertThat(reading).isInstanceOfSatisfying(Reading.Taken.class, taken -> assertThat(
                        taken.finding().value())
                .isEqualByComparingTo(counted));
    }

    @Test
    void everyTrialIsKeptAsTyped() {
        Reading reading = read("3 BEST", "HIGHER", Map.of("T.L", "20,5 kg", "T.L.2", "21 kg", "T.unit", "N"));

        assertThat(reading).isInstanceOfSatisfying(Reading.Taken.class, taken -> {
            assertThat(taken.finding().trials()).containsExactly(new BigDecimal("20.5"), new BigDecimal("21"));
            assertThat(taken.finding().unit()).isEqualTo(MeasureUnit.KILOGRAM_FORCE);
            assertThat(taken.finding().entered()).isEqualByComparingTo("21");
            assertThat(taken.finding().value()).isEqualByComparingTo("205.93965");
        });
    }

    @Test
    void aTestThatIsTakenOnceHasNoTrials() {
        assertThat(read("", "HIGHER", Map.of("T.L", "20", "T.L.2", "30")))
                .isInstanceOfSatisfying(
                        Reading.Taken.class,
                        taken -> assertThat(taken.finding().trials()).isEmpty());
    }

    @Test
    void whatIsWrongIsSaidAtItsTrial() {
        assertThat(read("3 BEST", "HIGHER", Map.of("T.L", "208", "T.L.2", "2140")))
                .isInstanceOfSatisfying(Reading.Refused.class, refused -> {
                    assertThat(refused.problem().field()).isEqualTo("T.L.2");
                    assertThat(refused.problem().kind()).isEqualTo(Kind.OUT_OF_RANGE);
                });
        assertThat(read("3 BEST", "HIGHER", Map.of("T.L", "208", "T.L.3", "21 kg")))
                .isEqualTo(new Reading.Refused(new Problem(KEY, 3, Kind.MIXED_UNITS, List.of())));
    }

    @Test
    void unableStandsInThePlaceOfTheFirst() {
        assertThat(read("3 BEST", "HIGHER", Map.of("T.L", "UNABLE_PAIN")))
                .isEqualTo(new Reading.Taken(Finding.without(KEY, FindingStatus.UNABLE_PAIN)));
        assertThat(read("3 BEST", "HIGHER", Map.of("T.L", "208", "T.L.2", "UNABLE_PAIN")))
                .isEqualTo(new Reading.Refused(new Problem(KEY, 2, Kind.NEEDS_AN_ANSWER, List.of())));
        assertThat(read("3 BEST", "HIGHER", Map.of("T.L", "UNABLE_PAIN", "T.L.2", "208")))
                .isEqualTo(new Reading.Refused(new Problem(KEY, 2, Kind.NEEDS_AN_ANSWER, List.of())));
        assertThat(read("3 BEST", "HIGHER", Map.of())).isInstanceOf(Reading.Blank.class);
    }

    private static Reading read(String trials, String better, Map<String, String> draft) {
        FindingDefinition test = question(
                "T",
                "kind:NUMBER",
                "sided:YES",
                "units:N kgf",
                "decimals:1 2",
                "min:0",
                "max:1000",
                "unanswered:NOT_TESTED UNABLE_PAIN",
                "trials:" + trials,
                "better:" + better);
        return new TrialReader(new EntryReader(Map.of(), Catalogues.CHART), draft).read(test, KEY);
    }
}
