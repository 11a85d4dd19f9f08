package clinic.strideback.report;

import clinic.strideback.careplan.PlannedDay;
import clinic.strideback.patient.PatientHeader;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** The story of an episode in two statements: what the runner told, and what was done. */
@ApplicationScoped
class StoryRepository {

    private static final String TOLD = """
            select 'RUN' as kind, r.id, r.ran_on as day, r.metres, r.minutes, r.effort, r.pain_during as pain,
                   r.limp, r.sudden_pain, r.new_bruise, r.unwell, r.entered_at,
                   cast(null as uuid) as prescription, cast(null as text) as outcome, cast(null as integer) as tightness
            from run r where r.patient_id = :patient and r.ran_on >= :from and r.voided_at is null
            union all
            select 'MORNING', q.id, q.morning_of, null, null, null, q.pain, null, null, null, null, q.entered_at, null, null,
                   q.tightness
            from morning_check q
            where q.patient_id = :patient and q.morning_of between :from and :today and q.voided_at is null
            union all
            select 'EXERCISE', l.id, l.happened_on, null, null, null, null, null, null, null, null, l.entered_at,
                   l.prescription_id, l.outcome, null
            from session_log l join care_plan g on g.id = l.plan_id and g.episode_id = :episode and g.status = 'ACTIVE'
            where l.happened_on >= :since and l.voided_at is null
            order by day, entered_at, id""";

    /** Of the unbounded ones only as many as a page shows, in the order of their indexes. */
    private static final String STORY = """
            with story as (
                (select 'ASSESSMENTS' as part, 'ASSESSMENT' as kind, a.id, cast(a.happened_at at time zone :zone as date) as day,
                        a.happened_at as at, a.status as code, cast(a.amends as text) as other,
                        cast(null as integer) as before, cast(null as integer) as after, coalesce(a.signed_by, a.author) as by
                 from assessment a
                 where a.episode_id = :episode and a.happened_at < :dusk
                   and (a.signed_at is not null or (a.status = 'DRAFT' and a.author = :reader))
                   and (cast(a.happened_at at time zone :zone as date), a.happened_at, a.id) < (:on, :at, :id)
                 order by a.happened_at desc, a.id desc limit :most)
                union all
                select 'ASSESSMENTS', 'ADDENDUM', n.id, cast(n.written_at at time zone :zone as date), n.written_at, a.status,
                       cast(a.id as text), null, null, n.written_by
                from assessment_addendum n join assessment a on a.id = n.assessment_id and a.episode_id = :episode
                where n.patient_id = :patient
                union all
                select 'PLAN', 'PROTOCOL', x.id, cast(x.decided_at at time zone :zone as date), x.decided_at, x.protocol_code,
                       x.decision, null, x.protocol_version, x.decided_by
                from proposal_decision x where x.episode_id = :episode
                union all
                select 'PLAN', 'PHASE', g.id, m.since, m.moved_at, m.phase, g.protocol_code, null, g.protocol_version, m.moved_by
                from phase_move m join care_plan g on g.id = m.plan_id where g.episode_id = :episode
                union all
                select 'PLAN', 'VERSION', v.id, v.moved_on, v.moved_at, g.protocol_code, null, v.from_version, v.to_version, v.moved_by
                from version_move v join care_plan g on g.id = v.plan_id where g.episode_id = :episode and v.undone_at is null
                union all
                select 'RETURN', 'STAGE', s.id, s.decided_on, s.decided_at, s.act, s.message, s.from_stage, s.to_stage, s.decided_by
                from readiness_decision s where s.episode_id = :episode and s.withdrawn_at is null
                union all
                select 'QUESTIONNAIRES', 'ANSWERED', q.id, q.filled_on, q.entered_at, q.instrument, cast(q.total as text), null, null,
                       case when q.by_runner then null else q.entered_by end
                from outcome_score q where q.episode_id = :episode and q.voided_at is null
                union all
                select 'REFERRALS', 'REFERRED', t.id, t.found_on, t.entered_at, t.flag, t.urgency, null, null, t.raised_by
                from referral_task t where t.episode_id = :episode
                union all
                select 'REFERRALS', 'CLOSED', t.id, cast(t.closed_at at time zone :zone as date), t.closed_at, t.flag, t.outcome,
                       null, null, t.closed_by
                from referral_task t where t.episode_id = :episode and t.closed_at is not null
                union all
                select 'REFERRALS', 'LETTER', l.id, cast(l.signed_at at time zone :zone as date), l.signed_at, t.flag, l.urgency,
                       null, null, l.signed_by
                from referral_letter l join referral_task t on t.id = l.task_id
                where l.episode_id = :episode and l.signed_at is not null
                union all
                (select 'RUNS', 'RUN', r.id, r.ran_on, r.entered_at, case when r.limp or r.sudden_pain or r.new_bruise then 'SIGNS' else '' end,
                        cast(r.metres as text), r.pain_during,
                        (select q.pain from morning_check q where q.patient_id = r.patient_id and q.morning_of = r.ran_on + 1
                           and q.voided_at is null), r.entered_by
                 from run r
                 where r.patient_id = :patient and r.voided_at is null
                   and r.ran_on >= (select least(h.onset_date, cast(e.opened_at at time zone :zone as date))
                                    from episode_of_care e join episode_history h on h.id = e.history_id where e.id = :episode)
                   and (r.ran_on, r.entered_at, r.id) < (:on, :at, :id)
                 order by r.ran_on desc, r.entered_at desc, r.id desc limit :most))
            """;

    /** A page of the story, and whatever somebody judges by. */
    private static final String DONE = STORY + """
            select d.*, p.given_name as given, p.family_name as family
            from (
                (select true as story, s.kind, s.id, s.day, s.at, s.code, s.other, cast(null as date) as until, s.before, s.after, s.by
                 from story s
                 where s.part in (:parts) and (s.day, s.at, s.id) < (:on, :at, :id)
                 order by s.day desc, s.at desc, s.id desc limit :most)
                union all
                select false, 'DRAFT', a.id, null, a.happened_at, a.status, null, null, null, null, a.author
                from assessment a where a.episode_id = :episode and a.status = 'DRAFT' and a.author = :reader
                union all
                select false, 'STAGE', s.id, s.decided_on, s.decided_at, s.act, s.message, null, s.from_stage, s.to_stage, s.decided_by
                from readiness_decision s where s.episode_id = :episode and s.withdrawn_at is null
                union all
                select false, 'SEEN', c.id, c.seen_on, c.entered_at, c.criterion, c.note, null, null,
                       case when c.met then 1 else 0 end, c.entered_by
                from gate_confirmation c
                where c.episode_id = :episode and c.voided_at is null
                  and c.entered_at > coalesce((select max(b.decided_at) from readiness_decision b
                                               where b.episode_id = :episode and b.act = 'STEP_BACK'
                                                 and b.withdrawn_at is null), '-infinity')
                union all
                select false, 'ASKED', r.id, r.starts_on, r.prescribed_at, r.exercise, r.frequency,
                       least(r.ends_on, r.ended_on - 1), null, r.place, r.prescribed_by
                from prescription r join care_plan g on g.id = r.plan_id and g.status = 'ACTIVE'
                where g.episode_id = :episode and (r.ended_on is null or r.ended_on > :since)) d
            left join account p on p.id = d.by
            order by d.at desc, d.id""";

    @PersistenceContext
    EntityManager em;

    /** Runs and mornings from the day on, and the exercises of the plan in force over the last weeks. */
    @SuppressWarnings("unchecked")
    Told told(PatientId patient, EpisodeId episode, LocalDate from, LocalDate today) {
        return Told.of(em.createNativeQuery(TOLD, Tuple.class)
                .setParameter("patient", patient.value())
                .setParameter("episode", episode.value())
                .setParameter("from", from)
                .setParameter("today", today)
                .setParameter("since", since(today))
                .getResultList());
    }

    /** What was done, and the page of the story that the filter asks for; drafts only those of the reader. */
    @SuppressWarnings("unchecked")
    Done done(PatientHeader runner, EpisodeId episode, PersonId reader, StoryFilter filter) {
        StoryPlace before = filter.place();
        return Done.of(
                em.createNativeQuery(DONE, Tuple.class)
                        .setParameter("patient", runner.id().value())
                        .setParameter("episode", episode.value())
                        .setParameter("reader", reader.value())
                        .setParameter("since", since(runner.today()))
                        .setParameter("zone", runner.zone().getId())
                        .setParameter("parts", parts(filter))
                        .setParameter("on", before.on())
                        .setParameter("at", before.at().atOffset(ZoneOffset.UTC))
                        .setParameter("id", before.id())
                        .setParameter(
                                "dusk",
                                before.on()
                                        .plusDays(1)
                                        .atStartOfDay(runner.zone())
                                        .withZoneSameInstant(ZoneOffset.UTC)
                                        .toOffsetDateTime())
                        .setParameter("most", filter.shown() + 1)
                        .getResultList(),
                runner.zone());
    }

    /** The whole story leaves runs out: there a run stands only where it hurt. */
    private static List<String> parts(StoryFilter filter) {
        StoryKind only = filter.getKind();
        return Arrays.stream(StoryKind.values())
                .filter(kind -> only == null ? kind != StoryKind.RUNS : kind == only)
                .map(Enum::name)
                .toList();
    }

    private static LocalDate since(LocalDate today) {
        return today.minusDays(Week.DAYS + (long) PlannedDay.LOOK_BACK);
    }
}
