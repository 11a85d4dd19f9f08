package clinic.strideback.careplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.rules.Diary.Morning;
import clinic.strideback.careplan.rules.Diary.Ran;
import clinic.strideback.measure.PainScore;
import clinic.strideback.shared.rules.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final NavigableMap<LocalDate, Morning> mornings = new TreeMap<>();
    private final List<Ran> runs = new ArrayList<>();

    /** From today back; a dot was not told. */
    @ParameterizedTest
    @CsvSource({
        "2 2 2 2, 0",
        "1 2 2 3, 0",
        "3 2 2 2, 1",
        "2 2 2 1, 1",
        "2 2 2 ., ",
        "2 . 2 2, ",
        "2 2 . 2, ",
        "0 . 0 ., ",
        "0 0 0 ., 0",
        "4 2 . ., 2",
        ". 2 2 2 2, 0",
        ". 2 2 2, ",
        ". . 2 2 2, ",
    })
    void aRiseIsCountedOverThreeMornings(String told, @Nullable Integer rise) {
        tell(told);

        assertThat(value("morningRise3")).isEqualTo(rise);
    }

    @Test
    void theLastMorningToldIsTheDayOfTheRise() {
        tell(". 2 2 2 2");

        assertThat(fact("morningRise3").takenOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(fact("morningRise3").origin()).isEqualTo(Diary.ORIGIN);
    }

    @Test
    void twoWeeksAreReadAndNotADayMore() {
        mornings.put(TODAY.minusDays(14), new Morning(new PainScore(9), 9));
        assertThat(value("tightWorst14")).isNull();
        assertThat(value("tightTold14")).isNull();
        assertThat(value("painTold14")).isNull();
        assertThat(value("painWorst14")).isNull();

        mornings.put(TODAY.minusDays(13), new Morning(new PainScore(3), 4));
        mornings.put(TODAY.minusDays(1), new Morning(new PainScore(1), null));
        assertThat(value("tightWorst14")).isEqualTo(4);
        assertThat(value("tightTold14")).isEqualTo(1);
        assertThat(value("painTold14")).isEqualTo(2);
        assertThat(value("painWorst14")).isEqualTo(3);
        assertThat(fact("painWorst14").takenOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void aRunCountsAmongTheWorstAndOneWithoutAPainLeavesItUnknown() {
        tell("1 1");
        runs.add(new Ran(TODAY.minusDays(2), new PainScore(4)));
        assertThat(value("painWorst14")).isEqualTo(4);

        runs.add(new Ran(TODAY.minusDays(1), null));
        assertThat(value("painWorst14")).isNull();
    }

    private void tell(String told) {
        String[] scores = told.split(" ", -1);
        for (int back = 0; back < scores.length; back++) {
            if (!scores[back].equals(".")) {
                mornings.put(TODAY.minusDays(back), new Morning(new PainScore(Integer.parseInt(scores[back])), null));
            }
        }
    }

    private @Nullable Integer value(String measure) {
        return new Diary(mornings, runs, TODAY)
                .facts()
                .find(measure)
                .map(fact -> Integer.valueOf(fact.answer().text()))
                .orElse(null);
    }

    private Fact fact(String measure) {
        return new Diary(mornings, runs, TODAY).facts().find(measure).orElseThrow();
    }
}
