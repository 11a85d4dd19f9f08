package clinic.strideback.careplan;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CarePlanRepository {

    private static final String ACTIVE = """
            select distinct p from CarePlan p left join fetch p.beside
            where p.status = ACTIVE and p.""";

    @PersistenceContext
    EntityManager em;

    void add(CarePlan plan) {
        em.persist(plan);
    }

    void add(PhaseMove move) {
        em.persist(move);
    }

    void add(Prescription prescription) {
        em.persist(prescription);
    }

    /** Writes what has changed so far: an episode has one active plan, so the former one ends before its successor is added. */
    void flush() {
        em.flush();
    }

    Optional<CarePlan> findActive(EpisodeId episode) {
        return em.createQuery(ACTIVE + "episodeId = :episode", CarePlan.class)
                .setParameter("episode", episode.value())
                .getResultStream()
                .findFirst();
    }

    CarePlan getActive(EpisodeId episode) {
        return findActive(episode).orElseThrow(NotFound::new);
    }

    List<CarePlan> activeOf(PatientId patient) {
        return em.createQuery(ACTIVE + "patientId = :patient order by p.openedAt", CarePlan.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    /** Oldest first. */
    List<PhaseMove> movesOf(CarePlan plan) {
        return em.createQuery("select m from PhaseMove m where m.planId = :plan order by m.id", PhaseMove.class)
                .setParameter("plan", plan.id)
                .getResultList();
    }

    /** The prescriptions that held on any day from this one on, in the order of the plan. */
    List<Prescription> prescriptionsSince(Collection<CarePlan> plans, LocalDate day) {
        return em.createQuery("""
                        select r from Prescription r
                        where r.planId in :plans and (r.endedOn is null or r.endedOn > :day)
                          and (r.endsOn is null or r.endsOn >= :day)
                        order by r.place, r.prescribedAt, r.id""", Prescription.class)
                .setParameter("plans", plans.stream().map(plan -> plan.id).toList())
                .setParameter("day", day)
                .getResultList();
    }

    /** Ends all of this plan that nobody has ended. */
    void endAll(CarePlan plan, String reason, Stamp stamp) {
        end("", plan, reason, stamp);
    }

    /** Ends those of them that a phase prescribed; what was prescribed by hand goes on. */
    void endOfPhase(CarePlan plan, String reason, Stamp stamp) {
        end(" and phase is not null", plan, reason, stamp);
    }

    private void end(String which, CarePlan plan, String reason, Stamp stamp) {
        em.createQuery("""
                        update Prescription set endedOn = :day, endedAt = :at, endedBy = :by, endReason = :reason
                        where planId = :plan and endedAt is null""" + which)
                .setParameter("day", stamp.day())
                .setParameter("at", stamp.at())
                .setParameter("by", stamp.by().value())
                .setParameter("reason", reason)
                .setParameter("plan", plan.id)
                .executeUpdate();
    }

    /** A prescription, ended ones too, and the plan in force that it belongs to. */
    record Prescribed(CarePlan plan, Prescription prescription) {}

    /** One at a time, so that two therapists cannot both replace or end the same prescription. */
    Prescribed lock(EpisodeId episode, UUID prescription) {
        return em.createQuery("""
                        select p, r from CarePlan p join Prescription r on r.planId = p.id
                        where p.status = ACTIVE and p.episodeId = :episode and r.id = :id""", Prescribed.class)
                .setParameter("episode", episode.value())
                .setParameter("id", prescription)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One at a time, so that two phones cannot tick off the same session. */
    Prescription lock(PatientId patient, UUID prescription) {
        return em.createQuery(
                        "select r from Prescription r where r.id = :id and r.patientId = :patient", Prescription.class)
                .setParameter("id", prescription)
                .setParameter("patient", patient.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
