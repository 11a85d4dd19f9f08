package clinic.strideback.patient.rules;

import java.util.Map;
import java.util.Objects;

/** Whether two persons compare in one way; the same in both directions. */
@FunctionalInterface
interface Comparison {

    Comparison ALWAYS = (a, b, threshold) -> true;

    Map<Trait, Map<Closeness, Comparison>> ALL = Map.of(
            Trait.NAMES, Map.of(Closeness.SWAPPED, NameWords::swapped),
            Trait.FAMILY, NameWords.comparisons(PersonTraits::family),
            Trait.GIVEN, NameWords.comparisons(PersonTraits::given),
            Trait.BIRTH_DATE, BirthDates.comparisons(),
            Trait.SEX, Map.of(Closeness.EXACT, Comparison::sameSex, Closeness.DIFFERENT, ALWAYS),
            Trait.PHONE, Contacts.comparisons(PersonTraits::phones),
            Trait.EMAIL, Contacts.comparisons(PersonTraits::emails));

    /** Asked only where both persons have the trait. */
    boolean holds(PersonTraits a, PersonTraits b, double threshold);

    static Comparison of(Trait trait, Closeness closeness) {
        Comparison comparison =
                Objects.requireNonNull(ALL.get(trait), trait::name).get(closeness);
        if (comparison == null) {
            throw new IllegalArgumentException(trait + " cannot compare as " + closeness);
        }
        return comparison;
    }

    private static boolean sameSex(PersonTraits a, PersonTraits b, double threshold) {
        return Objects.equals(a.sex(), b.sex());
    }
}
