package clinic.strideback.careplan;

import clinic.strideback.shared.ClinicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class VersionMoveRepository {

    /** Why a prescription ended that another version does not give, or gives otherwise. */
    static final String VERSION_LEFT = "version";

    private static final int MOST_MOVED = 50;

    private static final String TREATED = """
            from care_plan g
            join patient p on p.id = g.patient_id and p.standing = 'ACTIVE'
            where g.status = 'ACTIVE'
              and exists (select from patient_clinic t where t.patient_id = g.patient_id and t.clinic_id in (:clinics)
                          and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day))
            """;

    @PersistenceContext
    EntityManager em;

    /** How many runners follow one version. */
    record Counted(String code, int version, int plans) {}

    /** Which version, and behind which plan a page begins. */
    record Wanted(String code, int version, @Nullable UUID after) {}

    /** A plan in force, and whose it is. */
    record Named(CarePlan plan, String family, @Nullable String given) {}

    /** A move, its plan, and whose it is. */
    record Moved(
            VersionMove move,
            CarePlan plan,
            String family,
            @Nullable String given) {}

    void add(VersionMove move) {
        em.persist(move);
    }

    /** How many runners of these clinics follow each version. */
    @SuppressWarnings("unchecked")
    List<Counted> count(Set<ClinicId> clinics, LocalDate day) {
        List<Tuple> rows = em.createNativeQuery(
                        "select g.protocol_code as code, g.protocol_version as version, cast(count(*) as integer) as plans "
                                + TREATED + " group by g.protocol_code, g.protocol_version",
                        Tuple.class)
                .setParameter("clinics", ids(clinics))
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Counted(
                        row.get("code", String.class),
                        row.get("version", Integer.class),
                        row.get("plans", Integer.class)))
                .toList();
    }

    /** Ids of plans in force on a version, the one begun first in front; those behind a place, one more than asked for to know whether more follow. */
    @SuppressWarnings("unchecked")
    List<UUID> on(Wanted wanted, Set<ClinicId> clinics, LocalDate day, int most) {
        return em.createNativeQuery("select g.id " + TREATED + """
                          and g.protocol_code = :code and g.protocol_version = :version
                          and (:after = '' or (g.started_on, g.id) >
                               (select l.started_on, l.id from care_plan l where l.id = cast(nullif(:after, '') as uuid)))
                        order by g.started_on, g.id limit :most""", UUID.class)
                .setParameter("clinics", ids(clinics))
                .setParameter("day", day)
                .setParameter("code", wanted.code())
                .setParameter("version", wanted.version())
                .setParameter(
                        "after", wanted.after() == null ? "" : wanted.after().toString())
                .setParameter("most", most)
                .getResultList();
    }

    /** The plans with the names of the runners. */
    List<Named> named(Collection<UUID> plans) {
        return em.createQuery("""
                        select g, o.family, o.given from CarePlan g
                        join PatientName o on o.patient.id = g.patientId and o.use = OFFICIAL
                        where g.id in :plans order by g.startedOn, g.id""", Named.class).setParameter("plans", plans).getResultList();
    }

    /** The last move of the plan that was not undone. */
    Optional<VersionMove> lastOf(CarePlan plan) {
        return em.createQuery(
                        "select m from VersionMove m where m.planId = :plan and m.undoneAt is null order by m.movedAt desc",
                        VersionMove.class)
                .setParameter("plan", plan.id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Moves of plans of these clinics' runners since the day before, not undone, after which the plan was not changed; the last one in front. */
    List<Moved> moved(String code, Set<ClinicId> clinics, LocalDate day) {
        return em.createQuery("""
                        select m, p, o.family, o.given from VersionMove m join CarePlan p on p.id = m.planId
                        join PatientName o on o.patient.id = p.patientId and o.use = OFFICIAL
                        where m.undoneAt is null and m.movedOn >= :since and p.status = ACTIVE
                          and p.protocolCode = :code and p.protocolVersion = m.toVersion and o.patient.standing = ACTIVE
                          and exists (select t from PatientClinic t where t.patientId = p.patientId and t.clinicId in :clinics
                                      and t.validFrom <= :day and (t.validTo is null or t.validTo >= :day))
                          and not exists (select x from PhaseMove x where x.planId = p.id and x.movedAt > m.movedAt)
                          and not exists (select r from Prescription r where r.planId = p.id
                                          and (r.prescribedAt > m.movedAt or r.endedAt > m.movedAt))
                        order by m.movedAt desc, m.id""", Moved.class)
                .setParameter("code", code)
                .setParameter("since", day.minusDays(1))
                .setParameter("day", day)
                .setParameter("clinics", ids(clinics))
                .setMaxResults(MOST_MOVED)
                .getResultList();
    }

    /** Whether the plan was changed after the move: a phase entered, something prescribed or ended. */
    boolean isChangedSince(VersionMove move) {
        return em.createQuery("""
                        select count(p) from CarePlan p where p.id = :plan and (
                            exists (select m from PhaseMove m where m.planId = p.id and m.movedAt > :at)
                            or exists (select r from Prescription r where r.planId = p.id and (r.prescribedAt > :at or r.endedAt > :at)))""", Long.class)
                        .setParameter("plan", move.planId)
                        .setParameter("at", move.movedAt)
                        .getSingleResult()
                > 0;
    }

    /** What the move ended comes back as it was; what it began ends. */
    void takeBack(VersionMove move, Stamp stamp) {
        em.createQuery("""
                        update Prescription set endedOn = :day, endedAt = :now, endedBy = :by, endReason = :reason
                        where planId = :plan and endedAt is null and phase is not null and prescribedAt = :at""")
                .setParameter("day", stamp.day())
                .setParameter("now", stamp.at())
                .setParameter("by", stamp.by().value())
                .setParameter("reason", VERSION_LEFT)
                .setParameter("plan", move.planId)
                .setParameter("at", move.movedAt)
                .executeUpdate();
        em.createQuery("""
                        update Prescription set endedOn = null, endedAt = null, endedBy = null, endReason = null
                        where planId = :plan and endedAt = :at and endReason = :reason""")
                .setParameter("plan", move.planId)
                .setParameter("at", move.movedAt)
                .setParameter("reason", VERSION_LEFT)
                .executeUpdate();
    }

    private static List<UUID> ids(Set<ClinicId> clinics) {
        return clinics.stream().map(ClinicId::value).toList();
    }
}
