package clinic.strideback.exercise;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

@ApplicationScoped
class ClinicExerciseRepository {

    private static final String WITH_TEXTS = "select e from ClinicExercise e left join fetch e.texts where ";
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @PersistenceContext
    EntityManager em;

    void add(ClinicExercise exercise) {
        em.persist(exercise);
    }

    /** Those of these clinics, retired ones too. One statement. */
    List<ClinicExercise> of(Set<ClinicId> clinics) {
        return em.createQuery(WITH_TEXTS + "e.clinicId in :clinics", ClinicExercise.class)
                .setParameter("clinics", ids(clinics))
                .getResultList();
    }

    /** One of these clinics; one of another answers like none. */
    ClinicExercise get(Set<ClinicId> clinics, UUID id) {
        return em
                .createQuery(WITH_TEXTS + "e.clinicId in :clinics and e.id = :id", ClinicExercise.class)
                .setParameter("clinics", ids(clinics))
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One of the clinic that may be prescribed. */
    Optional<ClinicExercise> findInUse(ClinicId clinic, String code) {
        return find(code).filter(exercise -> exercise.clinic().equals(clinic) && !exercise.isRetired());
    }

    /** What a prescription names, of whichever clinic, retired or not. */
    Optional<ClinicExercise> find(String code) {
        if (!ID.matcher(code).matches()) {
            return Optional.empty();
        }
        return em
                .createQuery(WITH_TEXTS + "e.id = :id", ClinicExercise.class)
                .setParameter("id", UUID.fromString(code))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The clinic's others in use; whoever asks next waits for the end of this use case, so that two of one name cannot come at once. */
    List<ClinicExercise> othersInUse(ClinicId clinic, UUID than) {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('clinic_exercise ' || :clinic, 0)) as text)")
                .setParameter("clinic", clinic.toString())
                .getSingleResult();
        return em.createQuery(
                        WITH_TEXTS + "e.clinicId = :clinic and e.retiredAt is null and e.id <> :than",
                        ClinicExercise.class)
                .setParameter("clinic", clinic.value())
                .setParameter("than", than)
                .getResultList();
    }

    private static List<UUID> ids(Set<ClinicId> clinics) {
        return clinics.stream().map(ClinicId::value).toList();
    }
}
