package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.rules.PersonTraits;
import clinic.strideback.shared.spelling.NameWords;
import clinic.strideback.shared.spelling.PhoneNumber;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings what stands about a runner to the form in which duplicates are compared. */
final class Traits {

    private static final Pattern BLANK = Pattern.compile(" ");

    private Traits() {}

    static PersonTraits of(PatientForm form, @Nullable BirthDate born, ZoneId home) {
        return of(form, born, RegistryWords.ownPhones(form, home));
    }

    static PersonTraits of(PatientForm form, @Nullable BirthDate born, List<PhoneNumber> phones) {
        return of(form, born, phones.stream().map(PhoneNumber::international).collect(Collectors.toSet()));
    }

    /**
     * Of a runner who is registered, whose phones were read then.
     *
     * @param phones international, digits alone, with blanks between
     */
    static PersonTraits kept(PatientForm form, BirthDate born, @Nullable String phones) {
        return of(form, born, phones == null || phones.isEmpty() ? Set.of() : Set.of(BLANK.split(phones)));
    }

    private static PersonTraits of(PatientForm form, @Nullable BirthDate born, Set<String> phones) {
        String email = form.get(PersonField.EMAIL_1);
        return new PersonTraits(
                words(form.getFamilyName(), form.getFormerName()),
                words(form.getGivenName(), form.getPreferredName()),
                born,
                form.getSex() == null ? null : form.getSex().name(),
                phones,
                email == null ? Set.of() : Set.of(email.toLowerCase(Locale.ROOT)));
    }

    private static List<String> words(@Nullable String... names) {
        return Arrays.stream(names)
                .filter(Objects::nonNull)
                .flatMap(name -> NameWords.words(name).stream())
                .toList();
    }

    static boolean sayEnough(PersonTraits traits) {
        return Stream.of(traits.phones(), traits.emails()).anyMatch(known -> !known.isEmpty())
                || traits.birthDate() != null;
    }
}
