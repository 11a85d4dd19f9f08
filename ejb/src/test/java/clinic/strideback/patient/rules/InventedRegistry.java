package clinic.strideback.patient.rules;

import clinic.strideback.measure.BirthDate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A registry of invented runners in which a good share was entered twice, with the mistakes that people make. Names are frequent as in life (Zipf within
 * each language), households share family name and phone, and some are twins.
 */
final class InventedRegistry {

    private static final Properties NAMES = names();
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1935, 1, 1);
    private static final int DAYS = 80 * 365;

    private final Random random;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();

    /** One entry, and the runner whom it is about. */
    record Entry(int runner, PersonTraits traits) {}

    private record Draft(
            List<String> family,
            List<String> given,
            LocalDate born,
            String sex,
            Set<String> phones,
            Set<String> emails) {

        PersonTraits traits() {
            return new PersonTraits(family, given, BirthDate.of(born), sex, phones, emails);
        }
    }

    InventedRegistry(long seed, int runners) {
        random = new Random(seed);
        NAMES.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".share"))
                .sorted()
                .forEach(key -> IntStream.range(0, Integer.parseInt(NAMES.getProperty(key)))
                        .forEach(i -> languages.add(key.substring(0, key.indexOf('.')))));
        Draft last = null;
        String language = "";
        for (int runner = 0; runner < runners; runner++) {
            boolean relative = last != null && chance(0.10);
            language = relative ? language : any(languages);
            Draft drawn = draw(language);
            last = relative ? relativeOf(last, drawn) : drawn;
            entries.add(new Entry(runner, last.traits()));
            if (chance(0.4)) {
                entries.add(new Entry(runner, enteredAgain(last, language).traits()));
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    private Draft draw(String language) {
        boolean female = chance(0.5);
        String sex = female ? "FEMALE" : "MALE";
        String kind = language + "." + (female ? "female" : "male");
        List<String> family = new ArrayList<>(List.of(frequent(language + ".family")));
        if (language.equals("spanish") || chance(0.02)) {
            family.add(frequent(language + ".family"));
        }
        List<String> given = new ArrayList<>(List.of(frequent(kind)));
        if (chance(0.25)) {
            given.add(frequent(kind));
        }
        LocalDate born = FIRST_BIRTHDAY.plusDays(random.nextInt(DAYS));
        Set<String> emails = chance(0.6)
                ? Set.of(given.get(0) + "." + family.get(0) + random.nextInt(10_000) + "@example.org")
                : Set.of();
        return new Draft(family, given, born, sex, chance(0.8) ? Set.of(phone()) : Set.of(), emails);
    }

    /** One in ten of a household is a twin; half of the phones and a few email addresses are shared. */
    private Draft relativeOf(Draft first, Draft drawn) {
        boolean twin = chance(0.1) && Collections.disjoint(first.given(), drawn.given());
        return new Draft(
                first.family(),
                drawn.given(),
                twin ? first.born() : drawn.born(),
                drawn.sex(),
                chance(0.5) ? first.phones() : drawn.phones(),
                chance(0.1) ? first.emails() : drawn.emails());
    }

    private Draft enteredAgain(Draft first, String language) {
        List<String> family = new ArrayList<>(first.family());
        List<String> given = new ArrayList<>(first.given());
        if (given.size() > 1 && chance(0.4)) {
            given.remove(1);
        }
        shorten(given);
        marry(family, first.sex(), language);
        mistype(family, 0.12);
        mistype(given, 0.08);
        boolean swapped = chance(0.03);
        return new Draft(
                swapped ? given : family,
                swapped ? family : given,
                datedAgain(first.born()),
                chance(0.05) ? "UNKNOWN" : chance(0.005) ? "OTHER" : first.sex(),
                phoneAgain(first.phones()),
                chance(0.2)
                        ? Set.of()
                        : chance(0.1) ? Set.of("new" + random.nextInt() + "@example.org") : first.emails());
    }

    /** A nickname: the beginning or the end of the name. */
    private void shorten(List<String> given) {
        String name = given.get(0);
        if (name.length() > 5 && chance(0.05)) {
            given.set(0, chance(0.8) ? name.substring(0, 3 + random.nextInt(2)) : name.substring(name.length() - 4));
        }
    }

    private void marry(List<String> family, String sex, String language) {
        if (chance(sex.equals("FEMALE") ? 0.05 : 0.01)) {
            String other = frequent(language + ".family");
            if (chance(0.4)) {
                family.add(other);
            } else {
                family.set(0, other);
            }
        }
    }

    private void mistype(List<String> name, double share) {
        if (chance(share)) {
            int word = random.nextInt(name.size());
            name.set(word, typo(name.get(word)));
        }
    }

    private String typo(String word) {
        int at = random.nextInt(word.length());
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return any(List.<UnaryOperator<String>>of(
                        typed -> before + letter + word.charAt(at) + after,
                        typed -> word.length() > 2 ? before + after : typed,
                        typed -> before + letter + after,
                        typed -> after.isEmpty()
                                ? typed
                                : before + after.charAt(0) + word.charAt(at) + after.substring(1)))
                .apply(word);
    }

    private LocalDate datedAgain(LocalDate born) {
        if (chance(0.02) && born.getDayOfMonth() <= 12) {
            return LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
        if (chance(0.1) && born.getDayOfMonth() == 12) {
            return born.withDayOfMonth(21);
        }
        if (chance(0.03)) {
            return chance(0.6)
                    ? born.withDayOfMonth(Math.min(28, born.getDayOfMonth() / 10 * 10 + 1 + random.nextInt(8)))
                    : born.withYear(born.getYear() / 10 * 10 + random.nextInt(10));
        }
        return born;
    }

    private Set<String> phoneAgain(Set<String> phones) {
        if (phones.isEmpty() || chance(0.15)) {
            return Set.of();
        }
        if (chance(0.1)) {
            return Set.of(phone());
        }
        String phone = phones.iterator().next();
        return Set.of(chance(0.02) ? phone.substring(0, 8) + random.nextInt(10) + phone.substring(9) : phone);
    }

    private String phone() {
        return "49" + (150_0000_0000L + random.nextInt(Integer.MAX_VALUE));
    }

    /** Zipf: the second is half as frequent as the first, the third a third. */
    private String frequent(String list) {
        String[] words = NAMES.getProperty(list).split(" ", -1);
        double all = IntStream.rangeClosed(1, words.length)
                .mapToDouble(rank -> 1.0 / rank)
                .sum();
        double drawn = random.nextDouble() * all;
        int rank = 1;
        while (drawn > 1.0 / rank && rank < words.length) {
            drawn -= 1.0 / rank;
            rank++;
        }
        return words[rank - 1];
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Properties names() {
        Properties names = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(InventedRegistry.class.getResourceAsStream("names.properties")),
                StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
