package clinic.strideback.patient;

import clinic.strideback.access.CareTeam.Care;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PatientRepository {

    private static final String CARE = """
            select c.clinicId, p.zone from PatientClinic c join Patient p on p.id = c.patientId
            where c.patientId = :patient and p.standing <> MERGED and c.validFrom <= :today and (c.validTo is null or c.validTo >= :today)
            """;

    @PersistenceContext
    EntityManager em;

    void add(Patient patient) {
        em.persist(patient);
    }

    /** The runner with all names, in one statement. */
    Patient get(PatientId id) {
        return em.createQuery("select distinct p from Patient p join fetch p.names where p.id = :id", Patient.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A page of runners whose words were written by an older version of the spelling. */
    List<Patient> spelledBefore(int version, int page) {
        return em.createQuery("select p from Patient p where p.indexVersion < :version order by p.id", Patient.class)
                .setParameter("version", version)
                .setMaxResults(page)
                .getResultList();
    }

    /** Makes forms that were filled in before stale, at once. */
    void moveVersion(Patient patient) {
        em.lock(patient, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The clinic, among those given, where the runner is treated today. */
    Optional<Care> careOf(PatientId patient, Set<ClinicId> clinics, LocalDate today) {
        return em.createQuery(CARE + "and c.clinicId in :clinics order by c.validFrom", Tuple.class)
                .setParameter("patient", patient.value())
                .setParameter("clinics", values(clinics))
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .map(PatientRepository::care)
                .findFirst();
    }

    /** The clinic where the runner is treated today. */
    Optional<Care> careOf(PatientId patient, LocalDate today) {
        return em.createQuery(CARE + "order by c.validFrom", Tuple.class)
                .setParameter("patient", patient.value())
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .map(PatientRepository::care)
                .findFirst();
    }

    private static Care care(Tuple row) {
        return new Care(new ClinicId(row.get(0, UUID.class)), ZoneId.of(row.get(1, String.class)));
    }

    Optional<PatientId> fileOf(String number) {
        return em.createQuery("select k.patientId from PatientNumberRow k where k.number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .map(PatientId::new)
                .findFirst();
    }

    /** The number of each file, as it is shown; the first where it has several. */
    Map<PatientId, String> numbersOf(Collection<PatientId> files) {
        return em.createQuery("""
                        select k.patientId, min(k.number) from PatientNumberRow k
                        where k.patientId in :files group by k.patientId""", Tuple.class)
                .setParameter("files", files.stream().map(PatientId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new PatientId(row.get(0, UUID.class)),
                        row -> PatientNumber.show(row.get(1, String.class))));
    }

    private static Set<UUID> values(Set<ClinicId> clinics) {
        return clinics.stream().map(ClinicId::value).collect(Collectors.toSet());
    }
}
