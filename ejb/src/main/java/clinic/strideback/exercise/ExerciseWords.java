package clinic.strideback.exercise;

import clinic.strideback.protocol.ExerciseTag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Says exercises in one language, those of the library and those of clinics alike. */
public final class ExerciseWords {

    private static final int MOST_LINES = 9;

    private final Map<String, String> texts;
    private final Function<String, ClinicExercise> own;
    private final Locale locale;

    ExerciseWords(Map<String, String> texts, Function<String, ClinicExercise> own, Locale locale) {
        this.texts = texts;
        this.own = own;
        this.locale = locale;
    }

    public String name(String code) {
        return find(code).map(text -> text.name).orElseGet(() -> text(code + ".name"));
    }

    /** The one sentence to think of while doing it. */
    public String cue(String code) {
        return find(code).map(text -> text.cue).orElseGet(() -> text(code + ".cue"));
    }

    /** How it is done. */
    public HowTo how(String code) {
        return isShipped(code)
                ? new HowTo(
                        text(code + ".purpose"),
                        text(code + ".setup"),
                        lines(code + ".step."),
                        lines(code + ".fault."),
                        "")
                : how(own.apply(code));
    }

    private HowTo how(ClinicExercise exercise) {
        return exercise.in(locale).how(exercise.link);
    }

    String equipment(String piece) {
        return text("equipment." + piece);
    }

    String tag(ExerciseTag tag) {
        return text("tag." + tag);
    }

    private Optional<ExerciseText> find(String code) {
        return isShipped(code) ? Optional.empty() : Optional.of(own.apply(code).in(locale));
    }

    private boolean isShipped(String code) {
        return texts.containsKey(code + ".name");
    }

    private List<String> lines(String start) {
        return IntStream.rangeClosed(1, MOST_LINES)
                .mapToObj(number -> texts.getOrDefault(start + number, ""))
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.get(key), () -> "No text " + key);
    }
}
