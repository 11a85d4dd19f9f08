package clinic.strideback.snippet;

import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SnippetRepository {

    @PersistenceContext
    EntityManager em;

    /** In the order of their abbreviations. */
    List<Snippet> of(PersonId owner) {
        return em.createQuery("select s from Snippet s where s.owner = :owner order by s.abbreviation", Snippet.class)
                .setParameter("owner", owner.value())
                .getResultList();
    }

    /** One of the owner's; that of somebody else answers like none. */
    Optional<Snippet> find(PersonId owner, UUID id) {
        return em.createQuery("select s from Snippet s where s.owner = :owner and s.id = :id", Snippet.class)
                .setParameter("owner", owner.value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Adds one, unless the owner types another by the same abbreviation.
     *
     * @return whether it was added
     */
    boolean add(UUID id, PersonId owner, SnippetForm form, Instant now) {
        return em.createNativeQuery("""
                        insert into snippet (id, owner, abbreviation, words, changed_at, version)
                        values (:id, :owner, :abbreviation, :words, :now, 0)
                        on conflict (owner, abbreviation) do nothing""")
                        .setParameter("id", id)
                        .setParameter("owner", owner.value())
                        .setParameter("abbreviation", form.shortened())
                        .setParameter("words", form.written())
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    void remove(Snippet snippet) {
        em.remove(snippet);
    }
}
