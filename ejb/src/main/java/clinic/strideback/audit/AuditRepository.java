package clinic.strideback.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** Writes rows of the trail; the database grants nothing but INSERT and SELECT on them. */
@ApplicationScoped
class AuditRepository {

    private static final String INSERT = """
            insert into audit_event (happened_at, caller, use_case, action, outcome, reason, detail,
                                     patient_id, episode_id, clinic_id, request_id)
            values (:at, :caller, :useCase, :action, :outcome, :reason, :detail,
                    :patient, :episode, :clinic, :request)""";

    @PersistenceContext
    EntityManager em;

    /** Sends what the use case did to the database, so that a conflict shows before success is written. */
    void flush() {
        em.flush();
    }

    void add(AuditEvent event) {
        em.createNativeQuery(INSERT)
                .setParameter("at", event.at().atOffset(ZoneOffset.UTC))
                .setParameter("caller", event.caller())
                .setParameter("useCase", event.useCase())
                .setParameter("action", String.valueOf(event.scope().action().letter()))
                .setParameter("outcome", event.outcome().name())
                .setParameter("reason", new TypedParameterValue<>(StandardBasicTypes.STRING, event.reason()))
                .setParameter(
                        "detail",
                        new TypedParameterValue<>(
                                StandardBasicTypes.STRING, event.scope().detail()))
                .setParameter("patient", new TypedParameterValue<>(StandardBasicTypes.UUID, event.patient()))
                .setParameter("episode", new TypedParameterValue<>(StandardBasicTypes.UUID, event.episode()))
                .setParameter("clinic", new TypedParameterValue<>(StandardBasicTypes.UUID, event.clinic()))
                .setParameter("request", event.request())
                .executeUpdate();
    }
}
