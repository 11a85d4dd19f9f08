package clinic.strideback.questionnaire.rules;

import static clinic.strideback.questionnaire.rules.Instruments.instrument;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.questionnaire.rules.Difference.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource({
        "'', '', HIGHER, 9, UNKNOWN",
        "9, '', HIGHER, 8.9, WITHIN_ERROR",
        "9, '', HIGHER, -8.9, WITHIN_ERROR",
        "9, '', HIGHER, 9, REAL_BETTER",
        "9, '', HIGHER, -9, REAL_WORSE",
        "9, '', LOWER, 9, REAL_WORSE",
        "9, '', LOWER, -9, REAL_BETTER",
        "9, 9, HIGHER, 9, IMPORTANT_BETTER",
        "9, 12, HIGHER, 11.9, REAL_BETTER",
        "9, 12, HIGHER, 12, IMPORTANT_BETTER",
        "9, 5, HIGHER, 6, WITHIN_ERROR",
        "'', 2, LOWER, -1.9, NOT_IMPORTANT",
        "'', 2, LOWER, -2, IMPORTANT_BETTER",
        "'', 2, LOWER, 2, IMPORTANT_WORSE",
        "'', 2, LOWER, 0, NOT_IMPORTANT",
    })
    void aChangeCountsFromThePublishedSizeOn(String mdc, String mcid, String better, BigDecimal by, Meaning meaning) {
        Instrument instrument = instrument("mdc:" + mdc, "mcid:" + mcid, "better:" + better, "max:100");

        assertThat(Difference.between(
                        instrument,
                        typed("50"),
                        typed(new BigDecimal(50).add(by).toPlainString())))
                .contains(new Difference(by, meaning, false));
        assertThat(Difference.of(instrument, typed("50"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, IMPORTANT_BETTER", "1, NOT_IMPORTANT", "-1, NOT_IMPORTANT", "-2, IMPORTANT_WORSE"})
    void aTotalThatIsAChangeByItselfIsNotComparedWithAnother(String total, Meaning meaning) {
        Instrument instrument = instrument("reads:VALUE", "min:-7", "max:7", "mcid:2");

        assertThat(Difference.of(instrument, typed(total)))
                .contains(new Difference(new BigDecimal(total), meaning, false));
        assertThat(Difference.between(instrument, typed("0"), typed(total))).isEmpty();
    }

    @Test
    void ofOtherActivitiesOnlyThoseAskedBothTimesAreCompared() {
        Instrument instrument = instrument("rule:MEAN", "mdc:2");
        Point before = point("3", Map.of("a", "2", "b", "4", "c", "3"));
        Point now = point("6", Map.of("a", "5", "b", "5", "d", "8"));

        assertThat(Difference.between(instrument, before, now))
                .contains(new Difference(new BigDecimal("2.0000"), Meaning.REAL_BETTER, true));
        assertThat(Difference.between(instrument, before, point("8", Map.of("d", "8"))))
                .isEmpty();
    }

    @Test
    void theSameActivitiesAndTotalsFromPaperAreComparedAsTheyAre() {
        Instrument instrument = instrument("rule:MEAN", "mdc:2");
        Point before = point("3", Map.of("a", "2", "b", "4"));

        assertThat(Difference.between(instrument, before, point("5", Map.of("a", "4", "b", "6"))))
                .contains(new Difference(new BigDecimal(2), Meaning.REAL_BETTER, false));
        assertThat(Difference.between(instrument, before, typed("4")))
                .contains(new Difference(new BigDecimal(1), Meaning.WITHIN_ERROR, false));
        assertThat(Difference.between(instrument, typed("4"), before))
                .contains(new Difference(new BigDecimal(-1), Meaning.WITHIN_ERROR, false));
    }

    private static Point typed(String total) {
        return point(total, Map.of());
    }

    private static Point point(String total, Map<String, String> answers) {
        Map<String, BigDecimal> values = new TreeMap<>();
        answers.forEach((item, value) -> values.put(item, new BigDecimal(value)));
        return new Point(DAY, new BigDecimal(total), values);
    }
}
