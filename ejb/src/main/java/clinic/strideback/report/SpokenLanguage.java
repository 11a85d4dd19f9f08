package clinic.strideback.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the program's languages a runner speaks: the file has it as somebody told it, such as "German", "Deutsch" or "de". */
final class SpokenLanguage {

    private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.GERMAN);

    private SpokenLanguage() {}

    /**
     * The runner's language, with the reader's country where the reader speaks it, too.
     *
     * @param told   what the file says; null when nobody has told
     * @param reader the language to fall back on
     */
    static Locale of(@Nullable String told, Locale reader) {
        return OURS.stream()
                .filter(language -> told != null && isCalled(language, told.strip()))
                .filter(language -> !language.getLanguage().equals(reader.getLanguage()))
                .findFirst()
                .orElse(reader);
    }

    private static boolean isCalled(Locale language, String told) {
        return Stream.concat(Stream.of(language.getLanguage()), OURS.stream().map(language::getDisplayLanguage))
                .anyMatch(told::equalsIgnoreCase);
    }
}
