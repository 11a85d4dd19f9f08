package clinic.strideback.patient.rules;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.measure.BirthDate.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The keys under which possible duplicates find each other, so that nobody need be compared with everybody: a phone, an email address, a birth date, or the
 * sound of a name together with the year or month of birth. A name alone is no key: too many share it.
 */
public final class MatchKeys {

    /** Words that begin so many names that they tell nobody apart. */
    private static final Set<String> PARTICLES = Set.of(
            "abu", "al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
            "ibn", "la", "las", "le", "los", "ten", "ter", "van", "von", "y", "zu");

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    private MatchKeys() {}

    /** The keys under which a person is found. Given names go by the month of birth, where it is known: many more people share one. */
    public static Set<String> of(PersonTraits person) {
        Set<String> keys = new TreeSet<>();
        person.phones().forEach(phone -> keys.add("p:" + phone));
        person.emails().forEach(email -> keys.add("e:" + email));
        BirthDate born = person.birthDate();
        if (born != null) {
            if (born.precision() == Precision.DAY) {
                keys.add(key(born.earliest()));
            }
            words(person.family()).forEach(word -> keys.add(key(word, false, year(born))));
            words(person.given()).forEach(word -> keys.add(key(word, false, month(born))));
        }
        return keys;
    }

    /**
     * The keys under which to look for duplicates of a person: their own, the other way to say each name, the given names as if they were family names, and
     * day and month of birth exchanged.
     */
    public static Set<String> lookup(PersonTraits person) {
        Set<String> keys = of(person);
        BirthDate born = person.birthDate();
        if (born != null) {
            BirthDates.dayMonthSwapped(born).ifPresent(swapped -> keys.add(key(swapped)));
            words(person.family()).forEach(word -> keys.add(key(word, true, year(born))));
            words(person.given()).forEach(word -> keys.add(key(word, true, month(born))));
            words(person.given()).forEach(word -> keys.add(key(word, false, year(born))));
        }
        return keys;
    }

    private static Stream<String> words(List<String> name) {
        return name.stream().filter(word -> !PARTICLES.contains(word));
    }

    private static String key(LocalDate day) {
        return "d:" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String key(String word, boolean alternate, String period) {
        return "w:" + NameWords.sound(word, alternate) + ":" + period;
    }

    private static String year(BirthDate born) {
        return born.earliest().format(YEAR);
    }

    private static String month(BirthDate born) {
        return born.earliest().format(born.precision() == Precision.YEAR ? YEAR : MONTH);
    }
}
