package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one file of two and two of one; the moving itself is the database's. */
@ApplicationScoped
class MergeRepository {

    private static final String FILE = """
            select p.id, o.family, coalesce(o.given, '') as given, cast(p.birth_date as text) as birth_date, p.birth_precision, p.version,
                   (select min(k.number) from patient_number_row k where k.patient_id = p.id and k.merge_id is null) as number,
                   (select count(*) from episode_of_care e where e.patient_id = p.id)
                       + (select count(*) from assessment a where a.patient_id = p.id)
                       + (select count(*) from run r where r.patient_id = p.id) as facts,
                   exists (select 1 from account s where s.patient_id = p.id and s.active) as sign_in
            from patient p join patient_name o on o.patient_id = p.id and o.name_use = 'OFFICIAL'
            """;

    private static final String PAIRS = """
            select d.first_id, d.second_id, cast(d.weight as text) as weight
            from duplicate_pair d
            where d.state = 'OPEN'
              and exists (select 1 from registry_entry e where e.patient_id = d.first_id and e.clinic_id = any (cast(:clinics as uuid[])))
              and exists (select 1 from registry_entry e where e.patient_id = d.second_id and e.clinic_id = any (cast(:clinics as uuid[])))
              %s
            order by d.weight desc, d.first_id, d.second_id limit :page""";

    private static final String BEHIND = """
            and d.weight <= (select w.weight from duplicate_pair w where w.first_id = :first and w.second_id = :second)
              and (d.weight < (select w.weight from duplicate_pair w where w.first_id = :first and w.second_id = :second)
                   or (d.first_id, d.second_id) > (:first, :second))""";

    private static final String MADE = """
            select m.id, m.reason, m.merged_at, o.family, coalesce(o.given, '') as given,
                   (select min(l.row_key) from patient_merge_row l where l.merge_id = m.id and l.table_name = 'patient_number_row') as number
            from patient_merge m join patient_name o on o.patient_id = m.merged_id and o.name_use = 'OFFICIAL'
            where m.survivor_id = :survivor and m.undone_at is null order by m.merged_at desc""";

    @PersistenceContext
    EntityManager em;

    /** Both, held until the end of the transaction, always in the same order. */
    Patient hold(PatientId id) {
        Patient held = em.find(Patient.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (held == null) {
            throw new NotFound();
        }
        return held;
    }

    void merge(PatientMerge merge) {
        em.persist(merge);
        em.flush();
        run("select 1 from (select merge_patients(:merge)) x", merge.id);
    }

    void undo(PatientMerge merge) {
        em.flush();
        run("select 1 from (select unmerge_patients(:merge)) x", merge.id);
    }

    private void run(String sql, UUID merge) {
        em.createNativeQuery(sql).setParameter("merge", merge).getSingleResult();
        em.clear();
    }

    /** A merge into this file that was not undone. */
    PatientMerge get(PatientId survivor, UUID merge) {
        return em.createQuery(
                        "select m from PatientMerge m where m.id = :id and m.survivorId = :survivor and m.undoneAt is null",
                        PatientMerge.class)
                .setParameter("id", merge)
                .setParameter("survivor", survivor.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    MergeView.File file(PatientId id) {
        return files(List.of(id)).get(0);
    }

    /** In no order. */
    @SuppressWarnings("unchecked")
    List<MergeView.File> files(List<PatientId> ids) {
        List<Tuple> rows = em.createNativeQuery(FILE + "where p.id = any (cast(:ids as uuid[]))", Tuple.class)
                .setParameter("ids", ids.stream().map(PatientId::toString).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        return rows.stream().map(MergeRepository::file).toList();
    }

    /** A pair that nobody has judged. */
    record Pair(PatientId first, PatientId second, String weight) {}

    /** A place in the list of pairs; nowhere without the two runners. */
    record Place(@Nullable UUID first, @Nullable UUID second) {

        boolean isSomewhere() {
            return first != null && second != null;
        }
    }

    /** Open pairs whose runners both are treated at these clinics, the likeliest first. */
    @SuppressWarnings("unchecked")
    List<Pair> pairs(Set<ClinicId> clinics, Place after, int page) {
        Query query = em.createNativeQuery(PAIRS.formatted(after.isSomewhere() ? BEHIND : ""), Tuple.class)
                .setParameter(
                        "clinics", clinics.stream().map(ClinicId::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter("page", page);
        if (after.isSomewhere()) {
            query.setParameter("first", after.first()).setParameter("second", after.second());
        }
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Pair(
                        new PatientId(row.get("first_id", UUID.class)),
                        new PatientId(row.get("second_id", UUID.class)),
                        row.get("weight", String.class)))
                .toList();
    }

    /** What somebody said of a pair. */
    record Judged(String state, String reason, PersonId by, Instant at) {}

    /** Says of an open pair what it is; of two who were no pair, too. */
    void judge(PatientId one, PatientId other, Judged judged) {
        em.createNativeQuery("""
                        insert into duplicate_pair (first_id, second_id, weight, table_version, found_at, state, reason, decided_by, decided_at)
                        values (least(:one, :other), greatest(:one, :other), 0, :version, :at, :state, :reason, :by, :at)
                        on conflict (first_id, second_id) do update
                        set state = excluded.state, reason = excluded.reason, decided_by = excluded.decided_by, decided_at = excluded.decided_at""")
                .setParameter("one", one.value())
                .setParameter("other", other.value())
                .setParameter("version", ShippedDuplicates.VERSION)
                .setParameter("state", judged.state())
                .setParameter("reason", judged.reason())
                .setParameter("by", judged.by().value())
                .setParameter("at", judged.at())
                .executeUpdate();
    }

    /** Merges into the file that were not undone, the newest first. */
    @SuppressWarnings("unchecked")
    List<MergeView.Made> made(PatientId survivor, ZoneId zone) {
        List<Tuple> rows = em.createNativeQuery(MADE, Tuple.class)
                .setParameter("survivor", survivor.value())
                .getResultList();
        return rows.stream()
                .map(row -> new MergeView.Made(
                        row.get("id", UUID.class),
                        PatientNumber.show(row.get("number", String.class)),
                        row.get("family", String.class),
                        row.get("given", String.class),
                        row.get("reason", String.class),
                        LocalDateTime.ofInstant(row.get("merged_at", Instant.class), zone)))
                .toList();
    }

    private static MergeView.File file(Tuple row) {
        return new MergeView.File(
                new PatientId(row.get("id", UUID.class)),
                PatientNumber.show(row.get("number", String.class)),
                row.get("family", String.class),
                row.get("given", String.class),
                new BirthDate(
                        Objects.requireNonNull(Cells.date(row, "birth_date")),
                        BirthDate.Precision.valueOf(row.get("birth_precision", String.class))),
                row.get("facts", Number.class).longValue(),
                Cells.yes(row, "sign_in"),
                row.get("version", Number.class).longValue());
    }
}
