package clinic.strideback.patient;

import clinic.strideback.shared.spelling.NameWords;
import clinic.strideback.shared.spelling.PhoneNumber;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a runner is found by and sorted by, made from what was typed; the database keeps it in the order of the search. */
final class RegistryWords {

    /** Raised when words are spelt differently than before: then every runner's are written anew at start. */
    static final int VERSION = 1;

    private static final String FAMILY = "1";
    private static final String GIVEN = "2";
    private static final String PREFERRED = "3";
    private static final String OTHER = "4";
    private static final String PHONE = "6";

    private RegistryWords() {}

    /** A digit for the kind, then the word as it is compared. */
    static String[] of(PatientForm form, List<PhoneNumber> phones) {
        Set<String> words = new LinkedHashSet<>();
        add(words, FAMILY, form.getFamilyName());
        add(words, GIVEN, form.getGivenName());
        add(words, PREFERRED, form.getPreferredName());
        add(words, OTHER, form.getFormerName());
        add(words, OTHER, form.getNativeName());
        phones.forEach(phone -> phone.kept().forEach(word -> words.add(PHONE + word)));
        return words.toArray(String[]::new);
    }

    /** Family name, then given name, as they are compared. */
    static String sortKey(PatientForm form) {
        return Arrays.asList(form.getFamilyName(), form.getGivenName()).stream()
                .filter(Objects::nonNull)
                .map(name -> String.join(" ", NameWords.words(name)))
                .collect(Collectors.joining(", "));
    }

    /** The numbers by which the runner is reached. */
    static List<PhoneNumber> ownPhones(PatientForm form, ZoneId home) {
        return Arrays.stream(PersonField.values())
                .filter(PersonField::isOwnPhone)
                .map(form::get)
                .filter(Objects::nonNull)
                .map(typed -> PhoneNumber.read(typed, home))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void add(Set<String> words, String kind, @Nullable String name) {
        if (name != null) {
            NameWords.kept(name).forEach(word -> words.add(kind + word));
        }
    }
}
