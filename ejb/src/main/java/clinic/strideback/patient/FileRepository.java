package clinic.strideback.patient;

import clinic.strideback.patient.FileView.Agreed;
import clinic.strideback.patient.FileView.Alert;
import clinic.strideback.patient.FileView.Change;
import clinic.strideback.patient.FileView.Colleague;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in a file beside names and details. */
@ApplicationScoped
class FileRepository {

    private static final String BY =
            "(select a.given_name || ' ' || a.family_name from account a where a.id = x.%s) as by_whom";

    private static final String STANDINGS =
            "select x.standing, x.since, x.reason, x.recorded_at, " + BY.formatted("recorded_by")
                    + " from standing_change x where x.patient_id = :patient order by x.recorded_at desc, x.id";

    private static final String ALERTS =
            "select x.id, x.kind, x.words, x.recorded_at, x.ended_at, x.end_reason, " + BY.formatted("recorded_by")
                    + " from patient_alert x where x.patient_id = :patient order by x.recorded_at, x.id";

    private static final String CONSENTS =
            "select x.kind, x.text_version, x.given_on, x.withdrawn_on, " + BY.formatted("recorded_by")
                    + " from consent x where x.patient_id = :patient order by x.recorded_at desc, x.id";

    private static final String COLLEAGUES = """
            select a.id, a.given_name || ' ' || a.family_name as name,
                   coalesce((select t.therapist_id = a.id from therapist_in_charge t
                             where t.patient_id = :patient and t.clinic_id = :clinic and t.until is null), false) as in_charge
            from account a
            where a.role = 'THERAPIST' and a.active and exists (
                select 1 from membership m where m.person_id = a.id and m.clinic_id = :clinic
                and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today))
               or a.id = (select t.therapist_id from therapist_in_charge t
                          where t.patient_id = :patient and t.clinic_id = :clinic and t.until is null)
            order by a.family_name, a.given_name, a.id""";

    @PersistenceContext
    EntityManager em;

    /** A therapist of the clinic, or whoever looks after the runner still. */
    record Candidate(Colleague colleague, boolean inCharge) {}

    void add(Object row) {
        em.persist(row);
    }

    List<Change> standings(PatientId patient, ZoneId zone) {
        return rows(STANDINGS, patient).stream()
                .map(row -> new Change(
                        Standing.valueOf(row.get("standing", String.class)),
                        Objects.requireNonNull(Cells.date(row, "since")),
                        row.get("reason", String.class),
                        row.get("by_whom", String.class),
                        Objects.requireNonNull(moment(row, "recorded_at", zone))))
                .toList();
    }

    List<Alert> alerts(PatientId patient, ZoneId zone) {
        return rows(ALERTS, patient).stream()
                .map(row -> new Alert(
                        row.get("id", UUID.class),
                        AlertKind.valueOf(row.get("kind", String.class)),
                        row.get("words", String.class),
                        row.get("by_whom", String.class),
                        Objects.requireNonNull(moment(row, "recorded_at", zone)),
                        moment(row, "ended_at", zone),
                        row.get("end_reason", String.class)))
                .toList();
    }

    /** The newest first. */
    List<Agreed> consents(PatientId patient, Map<String, String> texts) {
        return rows(CONSENTS, patient).stream()
                .map(row -> {
                    ConsentKind kind = ConsentKind.valueOf(row.get("kind", String.class));
                    String version = row.get("text_version", String.class);
                    boolean shipped = version.equals(ConsentTexts.VERSION);
                    return new Agreed(
                            kind,
                            texts.getOrDefault(kind + ".title", ""),
                            shipped ? texts.getOrDefault(kind + ".text", "") : "",
                            version,
                            Cells.date(row, "given_on"),
                            Cells.date(row, "withdrawn_on"),
                            row.get("by_whom", String.class));
                })
                .toList();
    }

    /** Therapists of the clinic by name, and who looks after the runner even when they work there no more. */
    @SuppressWarnings("unchecked")
    List<Candidate> candidates(PatientId patient, ClinicId clinic, LocalDate today) {
        List<Tuple> rows = em.createNativeQuery(COLLEAGUES, Tuple.class)
                .setParameter("patient", patient.value())
                .setParameter("clinic", clinic.value())
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(row -> new Candidate(
                        new Colleague(row.get("id", UUID.class), row.get("name", String.class)),
                        Cells.yes(row, "in_charge")))
                .toList();
    }

    /**
     * Ends who looked after the runner.
     *
     * @return false if that was somebody else
     */
    boolean endCharge(PatientId patient, ClinicId clinic, @Nullable UUID was, PersonId by, Instant at) {
        if (was == null) {
            return em.createNativeQuery("""
                            select 1 from therapist_in_charge t where t.patient_id = :patient and t.clinic_id = :clinic and t.until is null""")
                    .setParameter("patient", patient.value())
                    .setParameter("clinic", clinic.value())
                    .getResultList()
                    .isEmpty();
        }
        return em.createNativeQuery("""
                        update therapist_in_charge set until = :at, ended_by = :by
                        where patient_id = :patient and clinic_id = :clinic and until is null and therapist_id = :was""")
                        .setParameter("at", at)
                        .setParameter("by", by.value())
                        .setParameter("patient", patient.value())
                        .setParameter("clinic", clinic.value())
                        .setParameter("was", was)
                        .executeUpdate()
                == 1;
    }

    /** From now on somebody looks after the runner; false if somebody else has begun meanwhile. */
    boolean beginCharge(PatientId patient, ClinicId clinic, UUID therapist, PersonId by, Instant at) {
        return em.createNativeQuery("""
                        insert into therapist_in_charge (patient_id, clinic_id, therapist_id, since, decided_by)
                        values (:patient, :clinic, :therapist, :at, :by)
                        on conflict (patient_id, clinic_id) where until is null do nothing""")
                        .setParameter("patient", patient.value())
                        .setParameter("clinic", clinic.value())
                        .setParameter("therapist", therapist)
                        .setParameter("at", at)
                        .setParameter("by", by.value())
                        .executeUpdate()
                == 1;
    }

    /**
     * An alert of the runner, until the end of the transaction for nobody else.
     *
     * @throws NotFound if there is none, as for another runner's
     */
    PatientAlert alert(PatientId patient, UUID id) {
        return em.createQuery(
                        "select a from PatientAlert a where a.id = :id and a.patientId = :patient", PatientAlert.class)
                .setParameter("id", id)
                .setParameter("patient", patient.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The consent that holds, until the end of the transaction for nobody else. */
    Optional<Consent> consent(PatientId patient, ConsentKind kind) {
        return em.createQuery(
                        "select c from Consent c where c.patientId = :patient and c.kind = :kind and c.withdrawnOn is null",
                        Consent.class)
                .setParameter("patient", patient.value())
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, PatientId patient) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    private static @Nullable LocalDateTime moment(Tuple row, String column, ZoneId zone) {
        Instant at = row.get(column, Instant.class);
        return at == null ? null : LocalDateTime.ofInstant(at, zone);
    }
}
