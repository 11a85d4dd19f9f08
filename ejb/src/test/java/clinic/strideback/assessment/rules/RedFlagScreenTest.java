package clinic.strideback.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedFlagScreenTest {

    @Test
    void answeringTheFirstEightCompletesTheScreen() {
        assertThat(screen(eightTimesNo()).isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void oneOfThemNotAskedLeavesItIncomplete(int number) {
        String code = "RF-0" + number;
        String[] answers = Arrays.stream(eightTimesNo())
                .map(line -> line.startsWith(code) ? code + " NT" : line)
                .toArray(String[]::new);

        assertThat(screen(answers).isComplete()).isFalse();
        assertThat(screen(answers).unanswered()).containsExactly(code);
    }

    @Test
    void anEmptyScreenIsIncompleteAndNothingIsPresent() {
        assertThat(screen().unanswered()).hasSize(8);
        assertThat(screen().positive()).isEmpty();
        assertThat(screen().isSpecialistCleared()).isTrue();
    }

    @Test
    void whatIsPresentIsNamedInOrder() {
        assertThat(screen("RF-12 YES", "RF-04 YES", "RF-05 NO").positive()).containsExactly("RF-04", "RF-12");
    }

    @Test
    void eachPresentFlagNeedsItsDispositionButTheTwelfthDoesNot() {
        assertThat(screen("RF-01 YES", "RF-04 YES", "RF-04-DISP URGENT_48H", "RF-12 YES")
                        .withoutDisposition())
                .containsExactly("RF-01");
    }

    @Test
    void clearedNeedsTheNameOfWhoCleared() {
        assertThat(screen("RF-07 YES", "RF-07-DISP CLEARED_BY").withoutDisposition())
                .containsExactly("RF-07");
        assertThat(screen("RF-07 YES", "RF-07-DISP CLEARED_BY", "RF-07-BY =Dr. Vik")
                        .withoutDisposition())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLS-GRADE III,true",
        "CLS-GRADE II,false",
        "CLS-BAMIC 3c,true",
        "CLS-BAMIC 4,true",
        "CLS-BAMIC 3b,false"
    })
    void aSevereClassNeedsADispositionToo(String finding, boolean severe) {
        assertThat(screen(finding).isSevere()).isEqualTo(severe);
        assertThat(screen(finding).withoutDisposition()).isEqualTo(severe ? List.of("CLS-SEVERE") : List.of());
        assertThat(screen(finding).isSpecialistCleared()).isEqualTo(!severe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RF-04", "RF-05", "RF-07", "RF-08", "RF-09", "RF-10", "RF-11"})
    void eachFlagForASpecialistNeedsItsOwnClearance(String flag) {
        assertThat(screen(flag + " YES", flag + "-DISP URGENT_48H", flag + "-BY =Dr. Vik")
                        .isSpecialistCleared())
                .isFalse();
        assertThat(screen(flag + " YES", flag + "-DISP CLEARED_BY").isSpecialistCleared())
                .isFalse();
        assertThat(screen(flag + " YES", flag + "-DISP CLEARED_BY", flag + "-BY =Dr. Vik")
                        .isSpecialistCleared())
                .isTrue();
    }

    @Test
    void oneClearanceDoesNotCoverTheOther() {
        List<String> lines = new ArrayList<>(List.of("RF-04 YES", "RF-04-DISP CLEARED_BY", "RF-04-BY =Dr. Vik"));
        lines.add("CLS-BAMIC 3c");
        assertThat(screen(lines.toArray(String[]::new)).isSpecialistCleared()).isFalse();

        lines.addAll(List.of("CLS-SEVERE-DISP CLEARED_BY", "CLS-SEVERE-BY =Dr. Vik"));
        assertThat(screen(lines.toArray(String[]::new)).isSpecialistCleared()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RF-01", "RF-02", "RF-03", "RF-06"})
    void anEmergencyEndsOnlyByANewAnswerNo(String flag) {
        assertThat(screen(flag + " YES", flag + "-DISP CLEARED_BY", flag + "-BY =Dr. Vik")
                        .open())
                .containsExactly(flag);
        assertThat(screen(flag + " NO", flag + "-DISP EMERGENCY").open()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RF-04", "RF-05", "RF-07", "RF-08", "RF-09", "RF-10", "RF-11"})
    void anyOtherFlagEndsByWhoeverClearedItToo(String flag) {
        assertThat(screen(flag + " YES", flag + "-DISP URGENT_48H").open()).containsExactly(flag);
        assertThat(screen(flag + " YES", flag + "-DISP CLEARED_BY").open()).containsExactly(flag);
        assertThat(screen(flag + " YES", flag + "-DISP CLEARED_BY", flag + "-BY =Dr. Vik")
                        .open())
                .isEmpty();
    }

    @Test
    void theTwelfthNeverStandsOpen() {
        assertThat(screen("RF-12 YES").open()).isEmpty();
    }

    private static String[] eightTimesNo() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(number -> "RF-0" + number + " NO")
                .toArray(String[]::new);
    }

    private static RedFlagScreen screen(String... lines) {
        return new RedFlagScreen(Taken.findings(lines));
    }
}
