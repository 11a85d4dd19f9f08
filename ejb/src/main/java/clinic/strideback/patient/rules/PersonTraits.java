package clinic.strideback.patient.rules;

import clinic.strideback.measure.BirthDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a person. Names are single words, already brought to lower-case Latin letters without accents; an empty collection is a trait that
 * is not known.
 *
 * @param family words of all family names, {@code schmidt, meier} for Schmidt-Meier
 * @param given  words of all given names, the preferred one among them
 * @param sex    {@code FEMALE, MALE, OTHER}; {@code UNKNOWN} or null when not known
 * @param phones digits with the country's code and no sign, such as {@code 4917612345678}
 * @param emails in lower case
 */
public record PersonTraits(
        List<String> family,
        List<String> given,
        @Nullable BirthDate birthDate,
        @Nullable String sex,
        Set<String> phones,
        Set<String> emails) {

    public PersonTraits {
        family = family.stream().distinct().toList();
        given = given.stream().distinct().toList();
        sex = "UNKNOWN".equals(sex) ? null : sex;
        phones = Set.copyOf(phones);
        emails = Set.copyOf(emails);
    }
}
