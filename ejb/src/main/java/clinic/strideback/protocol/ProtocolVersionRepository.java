package clinic.strideback.protocol;

import clinic.strideback.protocol.ProtocolVersion.Status;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProtocolVersionRepository implements OwnVersions {

    private static final String NAMED = """
            select v, p.givenName, p.familyName from ProtocolVersion v left join Account p on p.id = v.publishedBy
            where v.code = :code and (v.clinicId is null or v.clinicId in :clinics)
            """;

    @PersistenceContext
    EntityManager em;

    /** A version, and who published it. */
    record Found(
            ProtocolVersion version,
            @Nullable String givenName,
            @Nullable String familyName) {

        @Nullable
        String by() {
            return familyName == null ? null : givenName + " " + familyName;
        }
    }

    void add(ProtocolVersion version) {
        em.persist(version);
    }

    List<ProtocolVersion> all() {
        return em.createQuery("select v from ProtocolVersion v order by v.code, v.versionNo", ProtocolVersion.class)
                .getResultList();
    }

    @Override
    public Optional<ProtocolContent> content(String code, int version) {
        return em.createQuery("""
                        select v.content from ProtocolVersion v
                        where v.code = :code and v.versionNo = :version and v.clinicId is not null""", String.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .map(ProtocolContent::parse);
    }

    @Override
    public List<Numbered> published(ClinicId clinic) {
        return em.createQuery("""
                        select v.code, v.versionNo from ProtocolVersion v
                        where v.clinicId = :clinic and v.status = PUBLISHED""", Tuple.class)
                .setParameter("clinic", clinic.value())
                .getResultStream()
                .map(row -> new Numbered(row.get(0, String.class), row.get(1, Integer.class)))
                .toList();
    }

    /** What the clinics give to new runners of their own making. */
    List<ProtocolVersion> published(Set<ClinicId> clinics) {
        return em.createQuery(
                        "from ProtocolVersion where clinicId in :clinics and status = PUBLISHED", ProtocolVersion.class)
                .setParameter("clinics", ids(clinics))
                .getResultList();
    }

    /** The versions of one protocol that these clinics may see, the newest first. */
    List<Found> of(String code, Set<ClinicId> clinics) {
        return em.createQuery(NAMED + "order by v.versionNo desc", Found.class)
                .setParameter("code", code)
                .setParameter("clinics", ids(clinics))
                .getResultList();
    }

    /** One of them; one of another clinic answers like none. */
    Found get(String code, int version, Set<ClinicId> clinics) {
        return em.createQuery(NAMED + "and v.versionNo = :version", Found.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .setParameter("clinics", ids(clinics))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The number of the next version of this protocol; whoever asks next waits for the end of this use case. */
    int nextNumber(String code) {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('protocol_version ' || :code, 0)) as text)")
                .setParameter("code", code)
                .getSingleResult();
        return em.createQuery("select max(v.versionNo) from ProtocolVersion v where v.code = :code", Integer.class)
                        .setParameter("code", code)
                        .getSingleResult()
                + 1;
    }

    /** The clinic's own version gives way to its successor. */
    void retirePublished(ClinicId clinic, String code) {
        em.createQuery(
                        "update ProtocolVersion set status = :retired where clinicId = :clinic and code = :code and status = PUBLISHED")
                .setParameter("retired", Status.RETIRED)
                .setParameter("clinic", clinic.value())
                .setParameter("code", code)
                .executeUpdate();
    }

    private static List<UUID> ids(Set<ClinicId> clinics) {
        return clinics.stream().map(ClinicId::value).toList();
    }
}
