package clinic.strideback.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,5 | KILOMETRE | 8.5",
                "8.5 | KILOMETRE | 8.5",
                "8,5 km | KILOMETRE | 8.5",
                "5.25 mi | MILE | 5.25",
                "0,05 | KILOMETRE | 0.05",
                "300 | KILOMETRE | 300",
                "186 | MILE | 186",
            })
    void aDistanceIsReadWithCommaOrPoint(String typed, DistanceUnit unit, BigDecimal distance) {
        assertThat(RunCheck.check(form(typed, unit, TODAY, null), TODAY)).isEqualByComparingTo(distance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.250 | KILOMETRE | run.distance.ambiguous",
                "5,250 | KILOMETRE | run.distance.ambiguous",
                "far | KILOMETRE | run.distance.number",
                "5 mi | KILOMETRE | run.distance.number",
                "5 km | MILE | run.distance.number",
                "-1 | KILOMETRE | run.distance.range",
                "0 | KILOMETRE | run.distance.zero",
                "0.00 | KILOMETRE | run.distance.zero",
                "0,04 | MILE | run.distance.zero",
                "300,1 | KILOMETRE | run.distance.range",
                "186,1 | MILE | run.distance.range",
                "5.12345 | KILOMETRE | run.distance.range",
            })
    void whatIsNoClearDistanceIsAskedBack(String typed, DistanceUnit unit, String code) {
        assertThat(refused(form(typed, unit, TODAY, null)).problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("distance", code));
    }

    @ParameterizedTest
    @CsvSource({
        "0, , ",
        "1, 2, ",
        "366, , ",
        "-1, , date.future",
        "367, , run.ranOn.tooOld",
        "0, 2, run.nextMorning.early",
    })
    void theDayLiesInTheLastYearAndItsNextMorningHasCome(
            int daysAgo, @Nullable Integer nextMorning, @Nullable String code) {
        RunForm form = form("5", DistanceUnit.KILOMETRE, TODAY.minusDays(daysAgo), nextMorning);
        if (code == null) {
            assertThat(RunCheck.check(form, TODAY)).isEqualByComparingTo("5");
        } else {
            assertThat(refused(form).problems()).extracting(Problem::code).containsExactly(code);
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refused(form("far", DistanceUnit.KILOMETRE, TODAY.plusDays(1), 3))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("ranOn", "painNextMorning", "distance");
    }

    private static Invalid refused(RunForm form) {
        return catchThrowableOfType(Invalid.class, () -> RunCheck.check(form, TODAY));
    }

    private static RunForm form(String distance, DistanceUnit unit, LocalDate day, @Nullable Integer nextMorning) {
        RunForm form = new RunForm();
        form.setRanOn(day);
        form.setDistance(distance);
        form.setUnit(unit);
        form.setPainNextMorning(nextMorning);
        return form;
    }
}
