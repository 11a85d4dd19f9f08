package clinic.strideback.typed;

import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One statement to keep and one to fetch: a form asks for it every few seconds. */
@ApplicationScoped
class TypedRepository {

    @PersistenceContext
    EntityManager em;

    /** Keeps it, or with nothing typed that the page was sent; nothing that was under way when it was sent comes after that. */
    void keep(PersonId person, String form, UUID page, @Nullable String typed, Instant at) {
        em.createNativeQuery("""
                        insert into typed_form (person_id, form, page, typed, kept_at)
                        values (:person, :form, :page, cast(:typed as text), :at)
                        on conflict (person_id, form, page) do update
                        set typed = excluded.typed, kept_at = excluded.kept_at where typed_form.typed is not null""")
                .setParameter("person", person.value())
                .setParameter("form", form)
                .setParameter("page", page)
                .setParameter("typed", typed)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<KeptForm> kept(PersonId person, String form, UUID page, Instant since) {
        List<?> rows = em.createNativeQuery("""
                        select page, kept_at, typed from typed_form
                        where person_id = :person and form = :form and kept_at >= :since
                              and (typed is not null or page = :page)
                        order by kept_at desc limit 20""", Tuple.class)
                .setParameter("person", person.value())
                .setParameter("form", form)
                .setParameter("page", page)
                .setParameter("since", since)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new KeptForm(
                        row.get("page", UUID.class), row.get("kept_at", Instant.class), row.get("typed", String.class)))
                .toList();
    }

    /** What was kept of these openings goes; whoever types on there is kept anew. */
    void drop(PersonId person, String form, Collection<UUID> pages) {
        em.createNativeQuery(
                        "delete from typed_form where person_id = :person and form = :form and page in (:pages) and typed is not null")
                .setParameter("person", person.value())
                .setParameter("form", form)
                .setParameter("pages", pages)
                .executeUpdate();
    }

    void forgetOutdated(Instant before) {
        em.createNativeQuery("delete from typed_form where kept_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
