package clinic.strideback.patient.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Compares names, word by word: of the name with fewer words, each must find one like it in the other; of two
 * with as many words, each of both.
 */
final class NameWords {

    private static final DoubleMetaphone SOUND = new DoubleMetaphone();
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final int FEWEST_LETTERS = 3;

    private NameWords() {}

    static Map<Closeness, Comparison> comparisons(Function<PersonTraits, List<String>> name) {
        return Map.of(
                Closeness.EXACT, (a, b, threshold) -> same(name.apply(a), name.apply(b)),
                Closeness.PARTLY, (a, b, threshold) -> alike(name.apply(a), name.apply(b), String::equals),
                Closeness.NEAR, (a, b, threshold) -> alike(name.apply(a), name.apply(b), near(threshold)),
                Closeness.SOUNDS_ALIKE, (a, b, threshold) -> alike(name.apply(a), name.apply(b), NameWords::soundAlike),
                Closeness.SHORT_FORM, (a, b, threshold) -> alike(name.apply(a), name.apply(b), shortForm(threshold)),
                Closeness.INITIAL, (a, b, threshold) -> alike(name.apply(a), name.apply(b), NameWords::initial),
                Closeness.DIFFERENT, Comparison.ALWAYS);
    }

    /** Each name like the other name of the other person. */
    static boolean swapped(PersonTraits a, PersonTraits b, double threshold) {
        return alike(a.family(), b.given(), near(threshold)) && alike(a.given(), b.family(), near(threshold));
    }

    /** True when both have given names, and no word of the one is like a word of the other, not even as a short form or in the wrong field. */
    static boolean calledOtherwise(PersonTraits a, PersonTraits b, double threshold) {
        BiPredicate<String, String> like = near(threshold).or(shortForm(FEWEST_LETTERS));
        return Trait.GIVEN.isKnownOf(a, b)
                && a.given().stream().noneMatch(word -> found(word, b.given(), like))
                && !swapped(a, b, threshold);
    }

    /** The same words in any order, or the same letters, together or apart. */
    private static boolean same(List<String> a, List<String> b) {
        return a.equals(b)
                || Set.copyOf(a).equals(Set.copyOf(b))
                || String.join("", a).equals(String.join("", b));
    }

    private static boolean alike(List<String> a, List<String> b, BiPredicate<String, String> like) {
        return (a.size() > b.size() || eachFound(a, b, like)) && (b.size() > a.size() || eachFound(b, a, like));
    }

    private static boolean eachFound(List<String> words, List<String> among, BiPredicate<String, String> like) {
        for (String word : words) {
            if (!found(word, among, like)) {
                return false;
            }
        }
        return true;
    }

    private static boolean found(String word, List<String> among, BiPredicate<String, String> like) {
        for (String other : among) {
            if (like.test(word, other)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The phonetic code of a word; what has no sound in Latin letters stands for itself.
     *
     * @param alternate the other way to say it, where there is one
     */
    static String sound(String word, boolean alternate) {
        String code = SOUND.doubleMetaphone(word, alternate);
        return code.isEmpty() ? word : code;
    }

    private static boolean soundAlike(String a, String b) {
        return sound(a, false).equals(sound(b, false));
    }

    /** Always asked in the same order of the two words, because the similarity itself is not quite symmetric. */
    private static BiPredicate<String, String> near(double threshold) {
        return (a, b) -> (a.compareTo(b) < 0 ? SIMILARITY.apply(a, b) : SIMILARITY.apply(b, a)) >= threshold;
    }

    private static BiPredicate<String, String> shortForm(double fewestLetters) {
        return (a, b) -> Math.min(a.length(), b.length()) >= fewestLetters && (bounds(a, b) || bounds(b, a));
    }

    private static boolean bounds(String part, String whole) {
        return whole.startsWith(part) || whole.endsWith(part);
    }

    private static boolean initial(String a, String b) {
        return a.equals(b) || (Math.min(a.length(), b.length()) == 1 && a.charAt(0) == b.charAt(0));
    }
}
