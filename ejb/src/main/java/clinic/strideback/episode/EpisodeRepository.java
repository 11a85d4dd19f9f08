package clinic.strideback.episode;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EpisodeRepository {

    @PersistenceContext
    EntityManager em;

    void add(EpisodeOfCare episode) {
        em.persist(episode);
    }

    EpisodeOfCare get(EpisodeId id) {
        return em.createQuery(
                        "select e from EpisodeOfCare e join fetch e.history where e.id = :id", EpisodeOfCare.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Newest first. */
    List<EpisodeOfCare> of(PatientId patient) {
        return em.createQuery("""
                        select e from EpisodeOfCare e join fetch e.history
                        where e.patientId = :patient order by e.openedAt desc, e.id""", EpisodeOfCare.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    Optional<EpisodeOfCare> newestOf(PatientId patient) {
        return em.createQuery("""
                        select e from EpisodeOfCare e join fetch e.history
                        where e.patientId = :patient order by e.openedAt desc, e.id limit 1""", EpisodeOfCare.class)
                .setParameter("patient", patient.value())
                .getResultStream()
                .findFirst();
    }

    Optional<PatientId> patientOf(EpisodeId id) {
        return em.createQuery("select e.patientId from EpisodeOfCare e where e.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(PatientId::new)
                .findFirst();
    }
}
