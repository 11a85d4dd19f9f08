package clinic.strideback.load.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.load.rules.EarlyWarning.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyWarningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** The diary from today backwards, a dash for a day that was not told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4 4 4 4 4 4 4 4 4 4 4       | WARNING | three of seven days at four
                    4 4 4                       | WARNING | the other four days do not matter
                    4 4 3 4 3 3 3 3 3 3 3       | WARNING | not in a row
                    4 4 3 3 3 3 3 4 4 3 3 3     | NONE    | two of seven days, others longer ago
                    3 3 3 3 3 3 3 3 3           | NONE    | three is not tight
                    4 4 3 3 3 3 - 4 4 4         | UNKNOWN | the day not told may be the third
                    4 3 3 3 3 3 - 4 4 4         | NONE    | the day not told cannot be the third
                    3 3 3 3 3 - - 3             | NONE    | neither can two of them
                    3 3 3 3 - - - 3             | UNKNOWN | but three can
                    """)
    void tightOnThreeOfSevenDaysWarns(String diary, Verdict verdict, String why) {
        assertThat(judged(diary).verdict()).as(why).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 1 1 1 1 1 1 1             | WARNING | two above the mean
                    2 1 1 1 1 1 1 1             | NONE    | one above it
                    3 1 1 1 1 1 1 2             | NONE    | a seventh too little
                    3 1 1 1 1 1 1 0             | WARNING | a seventh more than needed
                    2 0 - - - - - -             | WARNING | what was told of the days before is their mean
                    - 3 1 1 1 1 1 1             | WARNING | the newest day told counts
                    - - - - - - 3 1             | WARNING | up to the seventh
                    - - - - - - - 3 1           | UNKNOWN | and no longer
                    3 - - - - - - - - - - - - - 1 | WARNING | the fourteenth day before belongs to the mean
                    3 - - - - - - - - - - - - - - 1 | UNKNOWN | the fifteenth does not
                    3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 9 | WARNING | nor does it spoil it
                    3                           | UNKNOWN | nothing to compare with
                    -                           | UNKNOWN | nothing told
                    """)
    void twoAboveTheMeanOfTheFourteenDaysBeforeWarns(String diary, Verdict verdict, String why) {
        assertThat(judged(diary).verdict()).as(why).isEqualTo(verdict);
    }

    @Test
    void itShowsWhatItRestsOnAndHowMuchIsMissing() {
        EarlyWarning warning = judged("- 5 2 - 1 - -  3");

        assertThat(warning.told()).isEqualTo(3);
        assertThat(warning.tight()).isOne();
        assertThat(warning.newestOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(warning.newest()).isEqualTo(5);
        assertThat(warning.mean()).isEqualByComparingTo("2.0");
        assertThat(warning.meanOf()).isEqualTo(3);
        assertThat(warning.rises()).isTrue();
        assertThat(judged("4 4 4").rises()).isFalse();
        assertThat(judged("3").rises()).isFalse();
        assertThat(judged("3").mean()).isNull();
        assertThat(judged("- -").newest()).isNull();
    }

    private static EarlyWarning judged(String diary) {
        String[] days = diary.strip().split(" +", -1);
        Map<LocalDate, Integer> told = new HashMap<>();
        for (int back = 0; back < days.length; back++) {
            if (!days[back].equals("-")) {
                told.put(TODAY.minusDays(back), Integer.valueOf(days[back]));
            }
        }
        return EarlyWarning.of(TODAY, told);
    }
}
