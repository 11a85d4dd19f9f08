package clinic.strideback.report;

import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class ChartRepository {

    @PersistenceContext
    EntityManager em;

    /** The runner with number and names, and the newest episode, in one statement. */
    HeaderRow header(PatientId patient) {
        return em.createQuery("""
                        select new clinic.strideback.report.HeaderRow(
                            p.id, (select min(k.number) from PatientNumberRow k where k.patientId = p.id),
                            o.given, o.family, n.given, p.birthDate, p.sex, p.zone,
                            e.id, h.side, h.onset, h.mechanism, h.onsetDate)
                        from Patient p
                        join PatientName o on o.patient = p and o.use = OFFICIAL
                        left join PatientName n on n.patient = p and n.use = PREFERRED
                        left join EpisodeOfCare e on e.patientId = p.id
                        left join EpisodeHistory h on h = e.history
                        where p.id = :patient
                        order by e.openedAt desc nulls last""", HeaderRow.class)
                .setParameter("patient", patient.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
