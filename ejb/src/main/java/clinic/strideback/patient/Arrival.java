package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.rules.MatchKeys;
import clinic.strideback.patient.rules.PersonTraits;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.spelling.BirthDates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A runner who comes from elsewhere together with many others: checked like one who is typed, and not registered yet.
 *
 * @param traits what is compared with others
 */
public record Arrival(PatientForm form, BirthDate born, PersonTraits traits) {

    private static final Pattern PRINTABLE = Pattern.compile(PatientForm.PRINTABLE);

    /**
     * Reads what is told of a runner.
     *
     * @param home where the runner lives, as far as days and phone numbers are concerned
     * @param today there
     * @throws Invalid with everything that a therapist could not type either
     */
    public static Arrival read(PatientForm form, ZoneId home, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Stream.of(form.getFamilyName(), form.getGivenName(), form.getPreferredName())
                .filter(Objects::nonNull)
                .filter(name -> !PRINTABLE.matcher(name).matches())
                .forEach(name -> problems.add(new Problem("familyName", "person.unprintable")));
        Invalid.unlessEmpty(problems);
        BirthDate born = new PersonCheck(home, today).check(form);
        return new Arrival(form, born, Traits.of(form, born, home));
    }

    /** The birth date of a form that was read before. */
    static BirthDate born(PatientForm form) {
        return BirthDates.readings(String.valueOf(form.getBirthDate())).get(0);
    }

    /** The keys under which they are found. */
    public Set<String> keys() {
        return MatchKeys.of(traits);
    }

    /** The keys under which to look for others who may be them. */
    public Set<String> lookup() {
        return MatchKeys.lookup(traits);
    }
}
