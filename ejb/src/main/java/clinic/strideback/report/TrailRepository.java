package clinic.strideback.report;

import clinic.strideback.audit.AuditOutcome;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TrailRepository {

    private static final String ROWS = """
            select e.id, e.happened_at, a.given_name || ' ' || a.family_name as person, a.sign_in_name,
                   e.use_case, cast(e.action as text) as action, e.outcome, e.reason, e.detail, e.request_id,
                   (select substr(min(k.number), 1, 7) || '-' || substr(min(k.number), 8)
                    from patient_number_row k where k.patient_id = e.patient_id) as number
            from audit_event e
            left join account a on cast(a.id as text) = e.caller
            where true""";

    @PersistenceContext
    EntityManager em;

    /** Up to {@code limit} rows with their places in the trail, newest first, in one statement. */
    Map<Long, TrailRow> find(TrailFilter filter, @Nullable PatientId patient, ZoneId zone, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(ROWS);
        if (patient != null) {
            sql.append(" and e.patient_id = :patient");
            values.put("patient", patient.value());
        }
        if (filter.getPerson() != null) {
            sql.append(
                    " and e.caller = (select cast(x.id as text) from account x where lower(x.sign_in_name) = lower(:person))");
            values.put("person", filter.getPerson());
        }
        LocalDate day = filter.getDay();
        if (day != null) {
            sql.append(" and e.happened_at >= :dawn and e.happened_at < :dusk");
            values.put(
                    "dawn",
                    day.atStartOfDay(zone).withZoneSameInstant(ZoneOffset.UTC).toOffsetDateTime());
            values.put(
                    "dusk",
                    day.plusDays(1)
                            .atStartOfDay(zone)
                            .withZoneSameInstant(ZoneOffset.UTC)
                            .toOffsetDateTime());
        }
        if (filter.getBefore() != null) {
            sql.append(" and e.id < :before");
            values.put("before", TrailPlace.read(filter.getBefore()));
        }
        Query query = em.createNativeQuery(sql.append(" order by e.id desc").toString(), Tuple.class)
                .setMaxResults(limit);
        values.forEach(query::setParameter);
        Map<Long, TrailRow> rows = new LinkedHashMap<>();
        for (Object row : query.getResultList()) {
            Tuple tuple = (Tuple) row;
            rows.put(tuple.get("id", Long.class), row(tuple, zone));
        }
        return rows;
    }

    private static TrailRow row(Tuple tuple, ZoneId zone) {
        return new TrailRow(
                tuple.get("happened_at", Instant.class).atZone(zone),
                tuple.get("person", String.class),
                tuple.get("sign_in_name", String.class),
                tuple.get("use_case", String.class),
                tuple.get("action", String.class),
                AuditOutcome.valueOf(tuple.get("outcome", String.class)),
                tuple.get("reason", String.class),
                tuple.get("detail", String.class),
                tuple.get("number", String.class),
                tuple.get("request_id", String.class));
    }
}
