package clinic.strideback.patient;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings names to the form in which they are compared: no accents, no case, words apart. */
final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’ʼ`´]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchKey() {}

    /** The words of all texts, one blank before each, so that every word can be found by its beginning. */
    static String of(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(java.util.Objects::nonNull)
                .flatMap(text -> words(text).stream())
                .map(word -> " " + word)
                .collect(Collectors.joining());
    }

    /** The words of one text in the form in which they are compared. */
    static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(unfold(text), Normalizer.Form.NFKD))
                .replaceAll("");
        String joined = DROPPED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        return Stream.of(APART.split(joined)).filter(word -> !word.isEmpty()).toList();
    }

    /** Letters that have no decomposition of their own. */
    private static String unfold(String text) {
        return text.replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("æ", "ae")
                .replace("Æ", "AE")
                .replace("œ", "oe")
                .replace("Œ", "OE")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replace("ð", "d")
                .replace("Ð", "D")
                .replace("þ", "th")
                .replace("Þ", "Th")
                .replace("ı", "i");
    }
}
