package clinic.strideback.shared.spelling;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings names to the words by which they are compared: small Latin letters and digits without accents. A word has several forms where a script has
 * several usual transcriptions (Юлия: julia, yuliya), where an umlaut may be written out (Müller: muller, mueller), and its own script beside.
 */
public final class NameWords {

    private static final String PLAIN =
            "NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII; [:Nonspacing Mark:] Remove; Any-Lower";

    private static final Transliterator SCHOLARLY = Transliterator.getInstance("Any-Latin; " + PLAIN);
    private static final Transliterator USUAL =
            Transliterator.getInstance("Russian-Latin/BGN; Greek-Latin/UNGEGN; Any-Latin; " + PLAIN);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern INSIDE = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern UNWANTED = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 60;

    private NameWords() {}

    /** The form in which a word is compared first; without blanks, empty if there is neither letter nor digit. */
    public static String plain(String text) {
        if (isPlain(text)) {
            return cut(UNWANTED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""));
        }
        return cut(UNWANTED.matcher(SCHOLARLY.transliterate(text)).replaceAll(""));
    }

    /** The words of a text in the form in which they are compared first. */
    public static List<String> words(String text) {
        return apart(text)
                .flatMap(NameWords::parts)
                .map(NameWords::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** All words under which a name is kept: each part in all forms, and what was written apart also as one. */
    public static Set<String> kept(String name) {
        Set<String> words = new LinkedHashSet<>();
        apart(name).forEach(word -> {
            parts(word).forEach(part -> words.addAll(forms(part)));
            words.addAll(forms(word));
        });
        words.addAll(forms(name));
        return words;
    }

    /** What was typed, word by word as it stands between blanks, each in all forms. */
    public static List<Set<String>> typed(String text) {
        List<Set<String>> places = new ArrayList<>();
        apart(text).map(NameWords::forms).filter(forms -> !forms.isEmpty()).forEach(places::add);
        return places;
    }

    private static Set<String> forms(String text) {
        Set<String> forms = new LinkedHashSet<>();
        add(forms, plain(text));
        if (!isPlain(text)) {
            add(forms, plain(writtenOut(text)));
            add(forms, UNWANTED.matcher(USUAL.transliterate(text)).replaceAll(""));
            add(
                    forms,
                    UNWANTED.matcher(Normalizer2.getNFKCCasefoldInstance().normalize(text))
                            .replaceAll(""));
        }
        return forms;
    }

    private static void add(Set<String> forms, String form) {
        if (!form.isEmpty()) {
            forms.add(cut(form));
        }
    }

    private static Stream<String> apart(String text) {
        return BLANKS.splitAsStream(text.strip());
    }

    private static Stream<String> parts(String word) {
        return INSIDE.splitAsStream(word).filter(part -> !part.isEmpty());
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private static String writtenOut(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ø", "oe")
                .replace("å", "aa");
    }
}
