package clinic.strideback.protocol;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProtocolDraftRepository {

    private static final String NAMED = """
            select d, p.givenName, p.familyName from ProtocolDraft d left join Account p on p.id = d.changedBy
            where d.clinicId in :clinics
            """;

    @PersistenceContext
    EntityManager em;

    /** A draft, and who changed it last. */
    record Found(
            ProtocolDraft draft,
            @Nullable String givenName,
            @Nullable String familyName) {

        @Nullable
        String by() {
            return familyName == null ? null : givenName + " " + familyName;
        }
    }

    void add(ProtocolDraft draft) {
        em.persist(draft);
    }

    void remove(ProtocolDraft draft) {
        em.remove(draft);
    }

    List<Found> of(Set<ClinicId> clinics) {
        return em.createQuery(NAMED + "order by d.code", Found.class)
                .setParameter("clinics", ids(clinics))
                .getResultList();
    }

    /** One of these clinics; one of another answers like none. */
    Found get(Set<ClinicId> clinics, UUID id) {
        return em.createQuery(NAMED + "and d.id = :id", Found.class)
                .setParameter("clinics", ids(clinics))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the clinic is writing one already; whoever asks next waits for the end of this use case. */
    boolean isBegun(ClinicId clinic, String code) {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('protocol_draft ' || :clinic || :code, 0)) as text)")
                .setParameter("clinic", clinic.toString())
                .setParameter("code", code)
                .getSingleResult();
        return !em.createQuery(
                        "select d.id from ProtocolDraft d where d.clinicId = :clinic and d.code = :code", UUID.class)
                .setParameter("clinic", clinic.value())
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    private static List<UUID> ids(Set<ClinicId> clinics) {
        return clinics.stream().map(ClinicId::value).toList();
    }
}
