package clinic.strideback.patient;

import clinic.strideback.patient.Patient.Registration;
import clinic.strideback.patient.rules.DuplicateScore;
import clinic.strideback.patient.rules.Likeness;
import clinic.strideback.patient.rules.PersonTraits;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares and registers many runners at once, in the transaction of whoever calls: a use case that names nobody to the gate, because nobody has a file
 * yet. Each is checked, compared and indexed by the same rules as one who is typed.
 */
@ApplicationScoped
public class Arrivals {

    /** Likeness first: the same names and birth date weigh less than they seem to where the contacts differ. */
    private static final Comparator<Known> LIKELIEST = Comparator.comparing(
                    (Known known) -> known.score().likeness())
            .reversed()
            .thenComparing(known -> known.score().weight());

    @Inject
    ArrivalRepository repository;

    @Inject
    DuplicateRepository duplicates;

    /** Somebody registered who may be the same. */
    public record Known(PatientId id, DuplicateScore score) {}

    /** From the first moment on, and before the second. */
    public record Between(Instant from, Instant to) {}

    /** Who registers them, when, and where. */
    public record Reception(ClinicId clinic, ZoneId zone, PersonId by, Instant at) {}

    /** What weighs for and against two being one. */
    public static DuplicateScore score(PersonTraits one, PersonTraits other) {
        return ShippedDuplicates.table().score(one, other);
    }

    /** What a row of the table of duplicates says, by {@code <id>.title}. */
    public static Map<String, String> texts(Locale locale) {
        return ShippedDuplicates.texts(locale);
    }

    /**
     * For each the one at any clinic who is most likely the same, in the same order.
     *
     * @param when only those registered then; null for all
     * @param seen what was compared before, to be handed in again for the next of the same file
     */
    public List<Optional<Known>> known(
            List<Arrival> arrivals, @Nullable Between when, Map<PatientId, PersonTraits> seen) {
        List<List<PatientId>> candidates = repository.candidates(arrivals, when);
        repository.read(candidates, seen);
        return IntStream.range(0, arrivals.size())
                .parallel()
                .mapToObj(i -> likeliest(arrivals.get(i), candidates.get(i), seen))
                .toList();
    }

    private static Optional<Known> likeliest(
            Arrival arrival, List<PatientId> candidates, Map<PatientId, PersonTraits> seen) {
        List<Known> known = new ArrayList<>();
        for (PatientId id : candidates) {
            PersonTraits other = seen.get(id);
            if (other != null) {
                known.add(new Known(id, score(arrival.traits(), other)));
            }
        }
        return known.stream()
                .filter(one -> one.score().likeness() != Likeness.DIFFERENT)
                .max(LIKELIEST);
    }

    /** Registers all of them, who were read as {@link Arrival} before; the ids are in the same order. */
    public List<PatientId> register(List<PatientForm> forms, Reception reception) {
        Registration registration =
                new Registration(reception.clinic(), reception.zone(), reception.by(), reception.at());
        List<Patient> patients = forms.stream()
                .map(form -> new Patient(PatientId.random(), form, Arrival.born(form), registration))
                .toList();
        repository.add(patients);
        return patients.stream().map(Patient::patientId).toList();
    }

    /** Keeps for somebody to decide that these may be the same. */
    public void suspect(PatientId runner, PatientId other, DuplicateScore score, PersonId by, Instant at) {
        Map<PatientId, DuplicateScore> others = new LinkedHashMap<>();
        others.put(other, score);
        duplicates.keep(runner, others, null, by, at);
    }
}
