package clinic.strideback.report;

import clinic.strideback.access.Caller;
import clinic.strideback.assessment.OpenFlags;
import clinic.strideback.episode.Onset;
import clinic.strideback.load.rules.EarlyWarning;
import clinic.strideback.measure.Side;
import clinic.strideback.patient.Sex;
import clinic.strideback.referral.OpenReferrals;
import clinic.strideback.report.RunsTold.LastRun;
import clinic.strideback.report.Week.DayTold;
import clinic.strideback.report.WorklistCase.Problem;
import clinic.strideback.report.WorklistCase.Who;
import clinic.strideback.report.rules.WorklistTable;
import clinic.strideback.returntorun.rules.Stage;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.ClinicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class WorklistRepository {

    /**
     * One row for each open episode of each runner whom one of the clinics treats today, and who is not archived, with what may be a reason to act. The newest
     * episode is open; an older one is while it has a plan or a stage, until the runner is back at the last stage.
     */
    private static final String CASES = """
            with treated as (
                select e.*
                from (select k.id, k.patient_id, k.opened_at, k.history_id,
                             row_number() over (partition by k.patient_id order by k.opened_at desc, k.id) as place
                      from episode_of_care k
                      where exists (select from patient_clinic t
                                    where t.patient_id = k.patient_id and t.clinic_id in (:clinics)
                                      and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day))) e
                where e.place = 1
                   or coalesce((select x.stage from stage_position x where x.episode_id = e.id),
                               (select 0 from care_plan x where x.episode_id = e.id and x.status = 'ACTIVE')) < :last)
            select p.id as patient, o.family, o.given, n.given as preferred, p.sex, cast(p.birth_date as text) as birth_date, p.zone,
                   c.id as episode, c.opened_at, h.side, h.onset, h.onset_date, sp.stage,
                   a.id as assessment, a.happened_at as assessed_at, d.entered_at as draft_at,
                   (select x.id from assessment x where x.episode_id = c.id and x.status = 'DRAFT'
                      and x.author = :reader) as own_draft,
            """ + OpenFlags.answers("c.id") + """
             as red_flags,
            """ + OpenReferrals.column("p.id") + """
             as referrals, v.rule is not null as answer_changed, g.started_on, g.protocol_code, g.protocol_version,
                   g.id is not null and not exists (
                     select from prescription x
                     where x.plan_id = g.id and x.starts_on <= cast(:day as date) + 1
                       and least(x.ended_on - 1, x.ends_on, date 'infinity') >= greatest(x.starts_on, cast(:day as date) - 7))
                     as nothing_due,
                   greatest(s.happened_on, r.ran_on, m.morning_of) as last_entry,
                   r.ran_on, r.metres,
                   (select max(b.metres) from run b where b.patient_id = p.id and b.voided_at is null
                      and b.ran_on < r.ran_on and b.ran_on >= r.ran_on - 30) as longest_before,
                   (select cast(jsonb_agg(jsonb_build_array(
                             b.ran_on, b.pain_during, b.limp or b.sudden_pain or b.new_bruise, f.pain, n.pain, s.pain)
                             order by b.ran_on desc, b.entered_at desc) as text)
                    from run b
                    left join morning_check f on f.patient_id = b.patient_id and f.voided_at is null
                      and f.morning_of = b.ran_on
                    left join morning_check n on n.patient_id = b.patient_id and n.voided_at is null
                      and n.morning_of = b.ran_on + 1
                    left join morning_check s on s.patient_id = b.patient_id and s.voided_at is null
                      and s.morning_of = b.ran_on + 2
                    where b.patient_id = p.id and b.voided_at is null and b.ran_on >= cast(:lately as date)
                      and (sp.decided_at is null
                           or greatest(b.entered_at, n.entered_at, s.entered_at) > sp.decided_at)) as unanswered,
                   (select string_agg(cast(q.morning_of as text) || ' ' || q.tightness, ' ') from morning_check q
                    where q.patient_id = p.id and q.voided_at is null and q.tightness is not null
                      and q.morning_of >= cast(:diary as date)) as diary
            from treated c
            join patient p on p.id = c.patient_id and p.standing = 'ACTIVE'
            join patient_name o on o.patient_id = p.id and o.name_use = 'OFFICIAL'
            left join patient_name n on n.patient_id = p.id and n.name_use = 'PREFERRED'
            join episode_history h on h.id = c.history_id
            left join lateral (select x.id, x.happened_at from assessment x
                               where x.episode_id = c.id and x.status = 'SIGNED'
                               order by x.happened_at desc, x.signed_at desc limit 1) a on true
            left join lateral (select min(x.entered_at) as entered_at from assessment x
                               where x.episode_id = c.id and x.status = 'DRAFT') d on true
            left join stage_position sp on sp.episode_id = c.id
            left join care_plan g on g.episode_id = c.id and g.status = 'ACTIVE'
            left join proposal_change v on v.episode_id = c.id and v.kept_at is null
            left join lateral (select max(l.happened_on) as happened_on
                               from care_plan k
                               cross join lateral (select x.happened_on from session_log x
                                                   where x.plan_id = k.id and x.voided_at is null
                                                   order by x.happened_on desc limit 1) l
                               where k.patient_id = p.id and k.status = 'ACTIVE') s on true
            left join lateral (select x.* from run x where x.patient_id = p.id and x.voided_at is null
                               order by x.ran_on desc, x.entered_at desc limit 1) r on true
            left join lateral (select max(x.morning_of) as morning_of from morning_check x
                               where x.patient_id = p.id and x.voided_at is null) m on true""";

    private static final String WEEK = """
            select l.patient_id as patient, l.happened_on as day,
                   count(*) filter (where l.outcome <> 'SKIPPED') as done,
                   count(*) filter (where l.outcome = 'SKIPPED') as skipped, cast(null as integer) as pain
            from session_log l
            where l.patient_id in (:patients) and l.happened_on >= :since and l.voided_at is null
            group by l.patient_id, l.happened_on
            union all
            select t.patient_id, t.day, 0, 0, max(t.pain)
            from (select r.patient_id, r.ran_on as day, r.pain_during as pain from run r
                  where r.patient_id in (:patients) and r.ran_on >= :since and r.voided_at is null
                  union all
                  select q.patient_id, q.morning_of, q.pain from morning_check q
                  where q.patient_id in (:patients) and q.morning_of >= :since and q.voided_at is null) t
            group by t.patient_id, t.day""";

    /** Days; a week and what calendars differ by. */
    private static final int LATELY = 9;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    PainCeilings ceilings;

    /** The open episodes of all runners of the reader's clinics with what is known of them, judged. */
    @SuppressWarnings("unchecked")
    List<WorklistCase> cases(Caller reader, WorklistTable table) {
        List<Tuple> rows = em.createNativeQuery(CASES, Tuple.class)
                .setParameter("reader", reader.person().value())
                .setParameter(
                        "clinics",
                        reader.clinics().stream().map(ClinicId::value).toList())
                .setParameter("last", Stage.UNRESTRICTED.number())
                .setParameter("day", LocalDate.now(clock))
                .setParameter("diary", LocalDate.now(clock).minusDays(EarlyWarning.REACH))
                .setParameter("lately", LocalDate.now(clock).minusDays(LATELY))
                .getResultList();
        return rows.stream()
                .map(row -> WorklistCase.judged(who(row), problem(row), known(row), table))
                .toList();
    }

    /** What these runners told of each day since then. */
    @SuppressWarnings("unchecked")
    List<DayTold> week(Collection<UUID> patients, LocalDate since) {
        List<Tuple> rows = em.createNativeQuery(WEEK, Tuple.class)
                .setParameter("patients", patients)
                .setParameter("since", since)
                .getResultList();
        return rows.stream()
                .map(row -> new DayTold(
                        row.get("patient", UUID.class),
                        Objects.requireNonNull(Cells.date(row, "day")),
                        row.get("done", Number.class).intValue(),
                        row.get("skipped", Number.class).intValue(),
                        row.get("pain", Integer.class)))
                .toList();
    }

    private static Who who(Tuple row) {
        return new Who(
                row.get("patient", UUID.class),
                row.get("family", String.class),
                row.get("given", String.class),
                row.get("preferred", String.class),
                Sex.valueOf(row.get("sex", String.class)),
                Objects.requireNonNull(Cells.date(row, "birth_date")));
    }

    private static Problem problem(Tuple row) {
        return new Problem(
                row.get("episode", UUID.class),
                Side.valueOf(row.get("side", String.class)),
                Onset.valueOf(row.get("onset", String.class)),
                Cells.date(row, "onset_date"),
                row.get("opened_at", Instant.class),
                row.get("stage", Integer.class),
                row.get("assessment", UUID.class),
                row.get("own_draft", UUID.class));
    }

    private CaseRow known(Tuple row) {
        ZoneId zone = ZoneId.of(row.get("zone", String.class));
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return new CaseRow(
                today,
                OpenFlags.count(row.get("red_flags", String.class)),
                OpenReferrals.read(row.get("referrals", String.class), today),
                Cells.day(row, "assessed_at", zone),
                Cells.day(row, "draft_at", zone),
                Cells.date(row, "started_on"),
                Cells.yes(row, "answer_changed"),
                Cells.yes(row, "nothing_due"),
                Cells.date(row, "last_entry"),
                new RunsTold(lastRun(row), RunsTold.read(row.get("unanswered", String.class))),
                diary(row.get("diary", String.class)),
                row.get("protocol_code", String.class) == null
                        ? null
                        : ceilings.of(
                                row.get("protocol_code", String.class), row.get("protocol_version", Integer.class)));
    }

    /** Day and score in turn. */
    private static Map<LocalDate, Integer> diary(@Nullable String written) {
        Map<LocalDate, Integer> diary = new HashMap<>();
        if (written != null) {
            Iterator<String> parts = List.of(written.split(" ", -1)).iterator();
            while (parts.hasNext()) {
                diary.put(LocalDate.parse(parts.next()), Integer.valueOf(parts.next()));
            }
        }
        return diary;
    }

    private static @Nullable LastRun lastRun(Tuple row) {
        LocalDate on = Cells.date(row, "ran_on");
        if (on == null) {
            return null;
        }
        return new LastRun(on, row.get("metres", Integer.class), row.get("longest_before", Integer.class));
    }
}
