package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.TableTexts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of each exercise, in each language: nothing missing, nothing empty, nothing too long to be read on a phone while doing it. */
class ExerciseTextsTest {

    private static final int MOST_STEPS = 4;
    private static final int MOST_FAULTS = 3;
    private static final int LONGEST = 180;
    private static final Pattern TIME = Pattern.compile("(seconds|a second|minutes?|Sekunden?|Minuten?)\\b");
    private static final Pattern FORMAL = Pattern.compile("\\b(Sie|Ihnen|Ihr(e[mnrs]?)?)\\b");

    private final Collection<Exercise> exercises = ProtocolLibrary.shipped().exercises();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void eachSaysWhatItIsForAndHowItBegins(String language) {
        eachIn(language, (exercise, texts) -> {
            assertThat(texts.get(exercise.code() + ".purpose")).isNotBlank().endsWith(".");
            assertThat(texts.get(exercise.code() + ".setup")).isNotBlank().endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void eachHasTwoToFourStepsAndOneToThreeFaultsWithoutAGap(String language) {
        eachIn(language, (exercise, texts) -> {
            assertThat(numbered(texts, exercise.code() + ".step.", MOST_STEPS)).hasSizeBetween(2, MOST_STEPS);
            assertThat(numbered(texts, exercise.code() + ".fault.", MOST_FAULTS))
                    .hasSizeBetween(1, MOST_FAULTS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void stepsAreSentencesAndFaultsAreNot(String language) {
        eachIn(language, (exercise, texts) -> {
            assertThat(numbered(texts, exercise.code() + ".step.", MOST_STEPS))
                    .allSatisfy(step -> assertThat(step).endsWith("."));
            assertThat(numbered(texts, exercise.code() + ".fault.", MOST_FAULTS))
                    .allSatisfy(fault -> assertThat(fault).doesNotEndWith("."));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noTextIsTooLongOrStandsThereTwice(String language) {
        Map<String, String> texts = texts(language);

        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST));
        assertThat(texts.entrySet().stream()
                        .filter(text -> text.getKey().endsWith(".purpose"))
                        .map(Map.Entry::getValue))
                .doesNotHaveDuplicates();
    }

    /** Runners read them, and are told "du". */
    @Test
    void noGermanTextIsFormal() {
        assertThat(texts("de").values()).noneMatch(text -> FORMAL.matcher(text).find());
    }

    /** Those of the clinical text, and of the dose beside the description, which has a label. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noOtherDescriptionTellsATime(String language) {
        assertThat(texts(language).entrySet().stream()
                        .filter(text -> TIME.matcher(text.getValue()).find())
                        .map(text -> text.getKey().replaceFirst("\\..*", "")))
                .containsOnly(
                        "CORE-ROT",
                        "CORE-ROT-LOAD",
                        "BR-PROG",
                        "SLDL-BW",
                        "CURL-SLIDER-ECC",
                        "CURL-BALL",
                        "ISO-CURL",
                        "ISO-ANGLES",
                        "C1",
                        "SL-TRUNKLEAN",
                        "HIPEXT-PRONE",
                        "CUE-FORM",
                        "CUE-TALL",
                        "CUE-CADENCE",
                        "CUE-LIGHT",
                        "CUE-UNDER");
    }

    private void eachIn(String language, Said said) {
        Map<String, String> texts = texts(language);
        assertThat(exercises).allSatisfy((Consumer<Exercise>) exercise -> said.check(exercise, texts));
    }

    private interface Said {
        void check(Exercise exercise, Map<String, String> texts);
    }

    private static Map<String, String> texts(String language) {
        return TableTexts.read(ProtocolLibrary.class, "exercises-2026-11", Locale.forLanguageTag(language));
    }

    /** Up to the first gap; what stands behind a gap is left over, and fails where the keys are compared. */
    private static List<String> numbered(Map<String, String> texts, String start, int most) {
        List<String> found = IntStream.rangeClosed(1, most)
                .mapToObj(number -> texts.getOrDefault(start + number, ""))
                .takeWhile(text -> !text.isEmpty())
                .toList();
        assertThat(texts.keySet().stream().filter(key -> key.startsWith(start))).hasSameSizeAs(found);
        return found;
    }
}
