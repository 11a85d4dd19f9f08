package clinic.strideback.transfer;

import clinic.strideback.shared.Cells;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files on their way, and their rows. */
@ApplicationScoped
class ImportRepository {

    private static final String JOB = """
            select j.id, j.clinic_id, j.created_by, j.file_name, cast(j.mapping as text) as mapping, j.state, j.touched_at, j.total,
                   j.checked, j.checked_at, j.confirmed_at, j.possible_too, j.look_again, j.failure
            from import_job j""";

    private static final String STAGE = """
            insert into import_row (job_id, line, verdict, likeness, reasons, runner, other_line, other_patient, score)
            select :job, x.line, x.verdict, x.likeness, x.reasons, x.runner, x.other_line, x.other_patient, x.score
            from jsonb_to_recordset(cast(:rows as jsonb)) as x(line bigint, verdict text, likeness text, reasons jsonb,
                                    runner jsonb, other_line bigint, other_patient uuid, score numeric)""";

    private static final String JUDGE_AGAIN = """
            update import_row r
            set verdict = x.verdict, likeness = x.likeness, reasons = x.reasons, other_line = null, other_patient = x.other_patient,
                score = x.score, runner = null
            from jsonb_to_recordset(cast(:rows as jsonb)) as x(line bigint, verdict text, likeness text, reasons jsonb,
                                    other_patient uuid, score numeric)
            where r.job_id = :job and r.line = x.line""";

    private static final String REGISTERED = """
            update import_row r set patient_id = x.patient_id, runner = null
            from unnest(cast(:lines as bigint[]), cast(:patients as uuid[])) x(line, patient_id)
            where r.job_id = :job and r.line = x.line""";

    /** A foreign number is not told: the caller's clinics decide which are. */
    private static final String ROWS = """
            select r.line, r.verdict, r.likeness, cast(r.reasons as text) as reasons, r.other_line, r.other_patient, r.score,
                   concat_ws(', ', coalesce(r.runner ->> 'family', n.family), coalesce(r.runner ->> 'given', n.given)) as name,
                   (select min(k.number) from patient_number_row k where k.patient_id = r.patient_id) as number,
                   (select min(k.number) from patient_number_row k
                    join patient_clinic c on c.patient_id = k.patient_id and c.valid_to is null
                    where k.patient_id = r.other_patient and c.clinic_id = any (cast(:clinics as uuid[]))) as other_number
            from import_row r
            left join patient_name n on n.patient_id = r.patient_id and n.name_use = 'OFFICIAL'
            where r.job_id = :job and r.line > :after""";

    @PersistenceContext
    EntityManager em;

    void add(ImportJob job, Instant at) {
        em.createNativeQuery("""
                        insert into import_job (id, clinic_id, created_by, created_at, file_name, mapping, state, touched_at, total)
                        values (:id, :clinic, :by, :at, :name, cast(:mapping as jsonb), :state, :at, :total)""")
                .setParameter("id", job.id())
                .setParameter("clinic", job.clinic().value())
                .setParameter("by", job.by().value())
                .setParameter("at", at)
                .setParameter("name", job.fileName())
                .setParameter("mapping", MappingText.write(job.mapping()))
                .setParameter("state", job.state().name())
                .setParameter("total", job.total())
                .executeUpdate();
    }

    /**
     * A job of one of these clinics.
     *
     * @throws NotFound for one of another clinic, as for none
     */
    ImportJob get(UUID id, Set<ClinicId> clinics) {
        return find(id).filter(job -> clinics.contains(job.clinic())).orElseThrow(NotFound::new);
    }

    Optional<ImportJob> find(UUID id) {
        return jobs(JOB + " where j.id = :value", id).stream().findFirst();
    }

    /** The job, until the end of the transaction for nobody else. */
    ImportJob lock(UUID id) {
        return jobs(JOB + " where j.id = :value for update", id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<ImportJob> inState(ImportState state) {
        return jobs(JOB + " where j.state = :value order by j.created_at", state.name());
    }

    @SuppressWarnings("unchecked")
    private List<ImportJob> jobs(String query, Object value) {
        List<Tuple> rows = em.createNativeQuery(query, Tuple.class)
                .setParameter("value", value)
                .getResultList();
        return rows.stream().map(ImportRepository::job).toList();
    }

    /** The files brought last, as {@code id, clinic_id, file_name, state, created_at, total}. */
    @SuppressWarnings("unchecked")
    List<Tuple> recent(Set<ClinicId> clinics, int most) {
        return em.createNativeQuery("""
                        select j.id, j.clinic_id, j.file_name, j.state, j.created_at, j.total from import_job j
                        where j.clinic_id = any (cast(:clinics as uuid[])) order by j.created_at desc, j.id limit :most""", Tuple.class)
                .setParameter("clinics", array(clinics))
                .setParameter("most", most)
                .getResultList();
    }

    /** Forgets the files from which nobody registered anybody and that nobody touched since, with their rows. */
    @SuppressWarnings("unchecked")
    List<UUID> removeAbandoned(Instant since) {
        return em.createNativeQuery("""
                        delete from import_job where state in ('UPLOADED', 'CHECKING', 'CHECKED') and touched_at < :since
                        returning id""", UUID.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** Begins a check from the first row on. */
    void beginCheck(UUID job, ColumnMapping mapping, Instant at) {
        em.createNativeQuery("delete from import_row where job_id = :job")
                .setParameter("job", job)
                .executeUpdate();
        em.createNativeQuery("""
                        update import_job set state = 'CHECKING', mapping = cast(:mapping as jsonb), checked = 0, checked_at = :at,
                               failure = null, touched_at = :at where id = :job""")
                .setParameter("mapping", MappingText.write(mapping))
                .setParameter("at", at)
                .setParameter("job", job)
                .executeUpdate();
    }

    void stage(UUID job, List<StagedRow> rows, Instant at) {
        write(STAGE, job, rows);
        em.createNativeQuery("update import_job set checked = checked + :more, touched_at = :at where id = :job")
                .setParameter("more", rows.size())
                .setParameter("at", at)
                .setParameter("job", job)
                .executeUpdate();
    }

    /** Other verdicts on rows that wait. */
    void judgeAgain(UUID job, List<StagedRow> rows) {
        write(JUDGE_AGAIN, job, rows);
    }

    private void write(String statement, UUID job, List<StagedRow> rows) {
        JsonArrayBuilder written = Drafts.JSON.createArrayBuilder();
        rows.forEach(row -> written.add(written(row)));
        em.createNativeQuery(statement)
                .setParameter("job", job)
                .setParameter("rows", written.build().toString())
                .executeUpdate();
    }

    private static JsonObjectBuilder written(StagedRow row) {
        JsonObjectBuilder cells = Drafts.JSON
                .createObjectBuilder()
                .add("line", row.line())
                .add("verdict", row.verdict().name())
                .add("reasons", row.reasons());
        if (row.runner() != null) {
            cells.add("runner", row.runner());
        }
        if (row.otherLine() != null) {
            cells.add("other_line", row.otherLine());
        }
        if (row.otherPatient() != null) {
            cells.add("other_patient", row.otherPatient().toString());
        }
        if (row.score() != null) {
            cells.add("likeness", row.score().likeness().name())
                    .add("score", row.score().weight());
        }
        return cells;
    }

    void checked(UUID job, Instant at) {
        em.createNativeQuery("update import_job set state = 'CHECKED', touched_at = :at where id = :job")
                .setParameter("at", at)
                .setParameter("job", job)
                .executeUpdate();
    }

    /** Whether runners from another file are being registered at the clinic. */
    boolean isBusy(ClinicId clinic, UUID job, Instant since) {
        return Boolean.TRUE.equals(em.createNativeQuery("""
                        select exists (select from import_job where clinic_id = :clinic and id <> :job and state = 'CONFIRMED'
                                       and failure is null and touched_at > :since)""", Boolean.class)
                .setParameter("clinic", clinic.value())
                .setParameter("job", job)
                .setParameter("since", since)
                .getSingleResult());
    }

    /** Confirms; once only. */
    boolean confirm(UUID job, boolean possibleToo, Instant at) {
        return em.createNativeQuery("""
                                update import_job j
                                set state = 'CONFIRMED', confirmed_at = :at, possible_too = :possible, touched_at = :at, failure = null,
                                    look_again = exists (select from patient p where p.registered_at >= j.checked_at)
                                where id = :job and state = 'CHECKED'""")
                        .setParameter("at", at)
                        .setParameter("possible", possibleToo)
                        .setParameter("job", job)
                        .executeUpdate()
                == 1;
    }

    /** What stopped the work is over, or somebody stopped it. */
    void note(UUID job, @Nullable String failure, Instant at) {
        em.createNativeQuery("update import_job set failure = nullif(:failure, ''), touched_at = :at where id = :job")
                .setParameter("failure", failure == null ? "" : failure)
                .setParameter("at", at)
                .setParameter("job", job)
                .executeUpdate();
    }

    /**
     * The next rows to be registered, in the order of the file, until the end of the transaction for nobody else: those that another transaction holds
     * are passed over.
     */
    @SuppressWarnings("unchecked")
    List<WaitingRow> claim(UUID job, Verdict verdict, long after, int most) {
        List<Tuple> rows = em.createNativeQuery("""
                        select r.line, r.verdict, r.likeness, cast(r.runner as text) as runner,
                               coalesce(r.other_patient, (select o.patient_id from import_row o
                                                          where o.job_id = r.job_id and o.line = r.other_line)) as other,
                               r.other_line, r.score
                        from import_row r
                        where r.job_id = :job and r.line > :after and r.runner is not null and r.patient_id is null
                          and r.verdict = :verdict
                        order by r.line limit :most for update of r skip locked""", Tuple.class)
                .setParameter("job", job)
                .setParameter("after", after)
                .setParameter("verdict", verdict.name())
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(WaitingRow::of).toList();
    }

    /** Whether rows are still to be registered, those among them that another transaction holds. */
    boolean isWaiting(UUID job) {
        return Boolean.TRUE.equals(em.createNativeQuery("""
                        select exists (select from import_row r join import_job j on j.id = r.job_id
                                       where r.job_id = :job and r.runner is not null and r.patient_id is null
                                         and (r.verdict = 'NEW' or (r.verdict = 'POSSIBLE' and j.possible_too)))""", Boolean.class)
                .setParameter("job", job)
                .getSingleResult());
    }

    void registered(UUID job, List<Long> lines, List<PatientId> patients) {
        em.createNativeQuery(REGISTERED)
                .setParameter("job", job)
                .setParameter("lines", array(lines))
                .setParameter("patients", array(patients))
                .executeUpdate();
    }

    /** The work on it goes on. */
    void touch(UUID job, Instant at) {
        em.createNativeQuery("update import_job set touched_at = :at where id = :job")
                .setParameter("at", at)
                .setParameter("job", job)
                .executeUpdate();
    }

    /** Nothing more is to come: what the other rows told is no longer needed. */
    void done(UUID job, Instant at) {
        em.createNativeQuery("update import_row set runner = null where job_id = :job and runner is not null")
                .setParameter("job", job)
                .executeUpdate();
        em.createNativeQuery("update import_job set state = 'DONE', touched_at = :at where id = :job")
                .setParameter("at", at)
                .setParameter("job", job)
                .executeUpdate();
    }

    void remove(UUID job) {
        em.createNativeQuery("delete from import_job where id = :job")
                .setParameter("job", job)
                .executeUpdate();
    }

    /** How many rows have each verdict, and how many are registered, as {@code verdict, found, registered}. */
    @SuppressWarnings("unchecked")
    List<Tuple> counts(UUID job) {
        return em.createNativeQuery("""
                        select verdict, cast(count(*) as int) as found, cast(count(patient_id) as int) as registered
                        from import_row where job_id = :job group by verdict""", Tuple.class).setParameter("job", job).getResultList();
    }

    /** Rows in the order of the file. */
    @SuppressWarnings("unchecked")
    List<Tuple> rows(UUID job, @Nullable Verdict verdict, long after, int most, Set<ClinicId> clinics) {
        String wanted = verdict == null ? "" : " and r.verdict = '" + verdict.name() + "'";
        return em.createNativeQuery(ROWS + wanted + " order by r.line limit :most", Tuple.class)
                .setParameter("job", job)
                .setParameter("after", after)
                .setParameter("most", most)
                .setParameter("clinics", array(clinics))
                .getResultList();
    }

    private static ImportJob job(Tuple row) {
        return new ImportJob(
                row.get("id", UUID.class),
                new ClinicId(row.get("clinic_id", UUID.class)),
                new PersonId(row.get("created_by", UUID.class)),
                row.get("file_name", String.class),
                MappingText.read(row.get("mapping", String.class)),
                ImportState.valueOf(row.get("state", String.class)),
                row.get("total", Integer.class),
                row.get("checked", Integer.class),
                new ImportJob.Progress(
                        row.get("touched_at", Instant.class),
                        row.get("checked_at", Instant.class),
                        row.get("confirmed_at", Instant.class),
                        Cells.yes(row, "possible_too"),
                        Cells.yes(row, "look_again"),
                        row.get("failure", String.class)));
    }

    private static String array(java.util.Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
