package clinic.strideback.assessment.rules;

import static clinic.strideback.assessment.rules.Catalogues.question;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.Change.Kind;
import clinic.strideback.measure.MeasureUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @Test
    void theErrorOfAChangeFollowsFromTheStandardError() {
        BigDecimal mdc = MeasurementError.of(new BigDecimal("5.3"));

        assertThat(mdc.setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("14.69");
    }

    @ParameterizedTest
    @CsvSource({
        // degrees, less is better: the published error of the active knee extension
        "15, LOWER, 30, 15, BETTER",
        "15, LOWER, 30, 15.1, WITHIN_ERROR",
        "15, LOWER, 15, 30, WORSE",
        "15, LOWER, 30, 30, WITHIN_ERROR",
        // per cent of the value before
        "15%, HIGHER, 200, 230, BETTER",
        "15%, HIGHER, 200, 229.9, WITHIN_ERROR",
        "15%, HIGHER, 200, 170, WORSE",
        "15%, HIGHER, 200, 170.1, WITHIN_ERROR",
        "15%, HIGHER, 0, 0, REAL",
        // neither way is better
        "5, NONE, 160, 165, REAL",
        "5, NONE, 160, 164, WITHIN_ERROR",
        // nobody knows
        "'', HIGHER, 1, 100, ERROR_UNKNOWN",
    })
    void aChangeCountsFromTheErrorOn(String mdc, String better, BigDecimal before, BigDecimal now, Kind kind) {
        FindingDefinition test = question("T", "mdc:" + mdc, "mdc_source:somebody", "better:" + better);

        assertThat(Change.of(test, before, now)).isEqualTo(new Change(now.subtract(before), kind));
    }

    @ParameterizedTest
    @CsvSource({
        "200 300, 305 195, true",
        "200 300, 195 305, false",
        "200 300, 305 305, false",
        "200 300, 400 195, false",
        "200 300, 305 100, false",
        "200 210, 212 198, false",
        "200 -, 305 195, false",
        "200 300, 305 -, false",
        "- 300, 305 195, false",
        "200 300, - 195, false",
    })
    void sidesThatCrossedAreNoticed(String before, String now, boolean mixedUp) {
        FindingDefinition test = question("T", "mdc:15%", "mdc_source:somebody", "sided:YES");
        FindingDefinition unknown = question("T", "sided:YES");

        assertThat(SidesMixedUp.of(test, sides(now), sides(before))).isEqualTo(mixedUp);
        assertThat(SidesMixedUp.of(unknown, sides(now), sides(before))).isFalse();
    }

    @Test
    void aSideWithoutAValueIsNotMixedUp() {
        FindingDefinition test = question("T", "mdc:15%", "mdc_source:somebody", "sided:YES");
        Map<String, Finding> unable = sides("305 195");
        unable.put("T.L", Finding.without(FindingKey.parse("T.L"), FindingStatus.UNABLE_PAIN));

        assertThat(SidesMixedUp.of(test, unable, sides("200 300"))).isFalse();
    }

    private static Map<String, Finding> sides(String values) {
        Map<String, Finding> sides = new HashMap<>();
        int blank = values.indexOf(' ');
        put(sides, "T.L", values.substring(0, blank));
        put(sides, "T.R", values.substring(blank + 1));
        return sides;
    }

    private static void put(Map<String, Finding> sides, String key, String value) {
        if (!value.equals("-")) {
            sides.put(key, Finding.number(FindingKey.parse(key), new BigDecimal(value), MeasureUnit.NEWTON));
        }
    }
}
