package clinic.strideback.careplan;

import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SessionLogRepository {

    @PersistenceContext
    EntityManager em;

    void add(SessionLog log) {
        em.persist(log);
    }

    SessionLog get(PatientId patient, UUID id) {
        return em.createQuery(
                        "select l from SessionLog l where l.id = :id and l.patientId = :patient", SessionLog.class)
                .setParameter("id", id)
                .setParameter("patient", patient.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What counts, from the first to the last of these days, in the order in which it was entered. */
    List<SessionLog> between(Collection<CarePlan> plans, LocalDate first, LocalDate last) {
        return em.createQuery("""
                        select l from SessionLog l
                        where l.planId in :plans and l.happenedOn between :first and :last and l.voidedAt is null
                        order by l.enteredAt, l.id""", SessionLog.class)
                .setParameter("plans", plans.stream().map(plan -> plan.id).toList())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    List<SessionLog> of(Prescription prescription, LocalDate day) {
        return em.createQuery("""
                        select l from SessionLog l
                        where l.prescriptionId = :prescription and l.happenedOn = :day and l.voidedAt is null""", SessionLog.class)
                .setParameter("prescription", prescription.id)
                .setParameter("day", day)
                .getResultList();
    }
}
