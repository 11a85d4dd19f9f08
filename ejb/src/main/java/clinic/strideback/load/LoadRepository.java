package clinic.strideback.load;

import clinic.strideback.measure.PainScore;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

@ApplicationScoped
class LoadRepository {

    @PersistenceContext
    EntityManager em;

    void add(Run run) {
        em.persist(run);
    }

    /** An answer where none can be yet. */
    void add(MorningCheck check) {
        em.persist(check);
    }

    /** The same where there is seldom an answer yet: added at once, looked for only where there is one. */
    void answerFirst(MorningCheck check, String reason, Stamp stamp) {
        if (!isFirst(check)) {
            answer(check, reason, stamp);
        }
    }

    /** Replaces the answer that holds for that morning; the same answer again changes nothing. */
    void answer(MorningCheck check, String reason, Stamp stamp) {
        boolean answered = false;
        while (!answered) {
            MorningCheck former =
                    find(new PatientId(check.patientId), check.morningOf).orElse(null);
            Optional.ofNullable(former).ifPresent(check::keepsTightnessOf);
            answered = former != null && check.saysTheSameAs(former);
            if (!answered) {
                Optional.ofNullable(former).ifPresent(held -> held.voidBecause(reason, stamp));
                answered = isFirst(check);
            }
        }
    }

    /** Adds it unless the morning has an answer; waits for one that is about to be given, which nothing can lock yet. */
    private boolean isFirst(MorningCheck check) {
        return em.createNativeQuery("""
                        insert into morning_check (id, patient_id, clinic_id, morning_of, pain, tightness, entered_by, entered_at)
                        values (:id, :patient, :clinic, :morning, :pain, cast(cast(:tightness as text) as integer), :by, :at)
                        on conflict (patient_id, morning_of) where voided_at is null do nothing""")
                        .setParameter("id", check.id)
                        .setParameter("patient", check.patientId)
                        .setParameter("clinic", check.clinicId)
                        .setParameter("morning", check.morningOf)
                        .setParameter("pain", check.pain)
                        .setParameter("tightness", check.tightness == null ? null : check.tightness.toString())
                        .setParameter("by", check.enteredBy)
                        .setParameter("at", check.enteredAt)
                        .executeUpdate()
                == 1;
    }

    private Optional<MorningCheck> find(PatientId patient, LocalDate morning) {
        return em.createQuery("""
                        select m from MorningCheck m
                        where m.patientId = :patient and m.morningOf = :morning and m.voidedAt is null""", MorningCheck.class)
                .setParameter("patient", patient.value())
                .setParameter("morning", morning)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A run of this runner, voided ones too. */
    Run get(PatientId patient, UUID id) {
        return told(patient, id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** The same, held until the end of the transaction. */
    Run lock(PatientId patient, UUID id) {
        return told(patient, id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private TypedQuery<Run> told(PatientId patient, UUID id) {
        return em.createQuery("select r from Run r where r.id = :id and r.patientId = :patient", Run.class)
                .setParameter("id", id)
                .setParameter("patient", patient.value());
    }

    /** The newest first, before the day, at most so many. */
    List<Run> before(PatientId patient, LocalDate day, int limit) {
        return em.createQuery("""
                        select r from Run r
                        where r.patientId = :patient and r.ranOn < :day and r.voidedAt is null
                        order by r.ranOn desc, r.enteredAt desc, r.id""", Run.class)
                .setParameter("patient", patient.value())
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** From the day on, the oldest first. */
    List<Run> since(PatientId patient, LocalDate day) {
        return em.createQuery("""
                        select r from Run r
                        where r.patientId = :patient and r.ranOn >= :day and r.voidedAt is null
                        order by r.ranOn, r.enteredAt, r.id""", Run.class)
                .setParameter("patient", patient.value())
                .setParameter("day", day)
                .getResultList();
    }

    /** Between the days, both included. */
    NavigableMap<LocalDate, PainScore> mornings(PatientId patient, LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, PainScore> mornings = new TreeMap<>();
        checks(patient, from, to).forEach((day, check) -> mornings.put(day, check.score()));
        return mornings;
    }

    /** The same with all that was told of each. */
    NavigableMap<LocalDate, MorningCheck> checks(PatientId patient, LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, MorningCheck> mornings = new TreeMap<>();
        em.createQuery("""
                        select m from MorningCheck m
                        where m.patientId = :patient and m.morningOf between :from and :to and m.voidedAt is null""", MorningCheck.class)
                .setParameter("patient", patient.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .forEach(check -> mornings.put(check.morningOf, check));
        return mornings;
    }
}
