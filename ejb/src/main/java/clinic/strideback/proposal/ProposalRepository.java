package clinic.strideback.proposal;

import clinic.strideback.shared.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProposalRepository {

    @PersistenceContext
    EntityManager em;

    void add(ProposalDecision decision) {
        em.persist(decision);
    }

    /** One decision at a time in an episode: the second one waits, and then sees the first. */
    void lock(EpisodeId episode) {
        em.createNativeQuery("select 1 from episode_of_care where id = :episode for update")
                .setParameter("episode", episode.value())
                .getSingleResult();
    }

    /** Newest first, each with the name of who decided. */
    List<Decided> of(EpisodeId episode) {
        return em.createQuery("""
                        select d, p.givenName, p.familyName
                        from ProposalDecision d left join Account p on p.id = d.decidedBy
                        where d.episodeId = :episode order by d.place desc""", Decided.class)
                .setParameter("episode", episode.value())
                .getResultList();
    }

    /** A decision, and whose it is. */
    record Decided(
            ProposalDecision decision,
            @Nullable String givenName,
            @Nullable String familyName) {}
}
