package clinic.strideback.it.transfer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of invented runners. */
final class Runners {

    static final String HEADER = "Last name,First name,Date of birth,Sex,Phone,Email,City\n";

    private static final String[] GIVEN = {
        "Anna", "Ben", "Clara", "David", "Emilia", "Finn", "Greta", "Hannes", "Ida", "Jonas", "Klara", "Leon", "Mia",
        "Noah", "Olivia", "Paul", "Romy", "Samuel", "Theresa", "Ursula", "Vincent", "Wilma", "Xaver", "Yara", "Zoe",
        "Łukasz", "Søren", "Zeynep", "Mehmet", "Nguyen", "Aarav", "Chloë", "José", "Ingrid", "Björn", "Oksana", "Piotr",
        "Giulia", "Matteo", "Fatima"
    };

    private static final String[] SYLLABLES = {
        "ber", "mann", "sch", "ler", "hof", "bach", "stein", "wald", "krü", "ger", "lin", "den", "ra", "mo", "ki", "to",
        "sen", "vic", "ov", "ski", "mei", "er", "bau", "fel", "ross", "win", "ter", "som", "gra", "nad"
    };

    private Runners() {}

    /** A file of so many rows. */
    static String file(int rows, IntFunction<String> row) {
        return HEADER + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n"));
    }

    /** Different persons, the same for the same seed. */
    static IntFunction<String> strangers(long seed) {
        Random random = new Random(seed);
        return number -> {
            String family = syllable(random) + syllable(random) + syllable(random);
            LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(26_000));
            return String.join(
                    ",",
                    family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1),
                    GIVEN[random.nextInt(GIVEN.length)],
                    born.toString(),
                    random.nextBoolean() ? "f" : "m",
                    "+49 151 " + (10_000_000 + random.nextInt(89_999_999)),
                    "runner" + number + "." + random.nextInt(1_000_000) + "@example.org",
                    "Köln");
        };
    }

    private static String syllable(Random random) {
        return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }
}
