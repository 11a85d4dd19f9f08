package clinic.strideback.web.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The first letters of the first and the last word of a name; a letter may be more than one Java character. */
public final class Initials {
    private Initials() {}

    /** Empty for an empty name. */
    public static String of(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String first = letter(words.get(0));
        return words.size() == 1 ? first : first + letter(words.get(words.size() - 1));
    }

    private static String letter(String word) {
        return new StringBuilder()
                .appendCodePoint(word.codePointAt(0))
                .toString()
                .toUpperCase(Locale.ROOT);
    }
}
