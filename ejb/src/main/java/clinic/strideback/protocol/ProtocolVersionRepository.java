package clinic.strideback.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class ProtocolVersionRepository {

    @PersistenceContext
    EntityManager em;

    void add(ProtocolVersion version) {
        em.persist(version);
    }

    List<ProtocolVersion> all() {
        return em.createQuery("select v from ProtocolVersion v order by v.code, v.versionNo", ProtocolVersion.class)
                .getResultList();
    }
}
