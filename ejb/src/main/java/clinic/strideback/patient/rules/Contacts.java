package clinic.strideback.patient.rules;

import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Compares phones and email addresses: one in common is enough. */
final class Contacts {

    private Contacts() {}

    static Map<Closeness, Comparison> comparisons(Function<PersonTraits, Set<String>> contacts) {
        Comparison shared = any(contacts, String::equals);
        return Map.of(
                Closeness.SHARED_AT_HOME,
                (a, b, threshold) -> shared.holds(a, b, threshold) && NameWords.calledOtherwise(a, b, threshold),
                Closeness.EXACT,
                shared,
                Closeness.ONE_DIGIT,
                any(contacts, Digits::oneDiffers),
                Closeness.DIGITS_SWAPPED,
                any(contacts, Digits::neighboursSwapped),
                Closeness.DIFFERENT,
                Comparison.ALWAYS);
    }

    private static Comparison any(Function<PersonTraits, Set<String>> contacts, BiPredicate<String, String> like) {
        return (a, b, threshold) -> {
            for (String one : contacts.apply(a)) {
                for (String other : contacts.apply(b)) {
                    if (like.test(one, other)) {
                        return true;
                    }
                }
            }
            return false;
        };
    }
}
