package clinic.strideback.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes refusals and failures in a transaction of their own, so that the row survives the rollback. */
@ApplicationScoped
class AuditTrail {

    @Inject
    AuditRepository events;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void recordApart(AuditEvent event) {
        events.add(event);
    }
}
