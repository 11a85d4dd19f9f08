package clinic.strideback.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes refusals and failures in a transaction of their own, so that the row survives the rollback. */
@Stateless
class AuditTrail {

    @Inject
    AuditRepository events;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(AuditEvent event) {
        events.add(event);
    }
}
