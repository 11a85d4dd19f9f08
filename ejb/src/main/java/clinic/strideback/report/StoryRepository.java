package clinic.strideback.report;

import clinic.strideback.careplan.PlannedDay;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;

/** The story of an episode in two statements: what the runner told, and what the clinic did. */
@ApplicationScoped
class StoryRepository {

    private static final String TOLD = """
            select 'RUN' as kind, r.id, r.ran_on as day, r.metres, r.minutes, r.effort, r.pain_during as pain,
                   r.limp, r.sudden_pain, r.new_bruise, r.unwell, r.entered_at,
                   cast(null as uuid) as prescription, cast(null as text) as outcome
            from run r where r.patient_id = :patient and r.ran_on >= :from and r.voided_at is null
            union all
            select 'MORNING', q.id, q.morning_of, null, null, null, q.pain, null, null, null, null, q.entered_at, null, null
            from morning_check q
            where q.patient_id = :patient and q.morning_of between :from and :today and q.voided_at is null
            union all
            select 'EXERCISE', l.id, l.happened_on, null, null, null, null, null, null, null, null, l.entered_at,
                   l.prescription_id, l.outcome
            from session_log l join care_plan g on g.id = l.plan_id and g.episode_id = :episode and g.status = 'ACTIVE'
            where l.happened_on >= :since and l.voided_at is null
            order by day, entered_at, id""";

    private static final String DONE = """
            select d.*, p.given_name as given, p.family_name as family
            from (
                select 'ASSESSMENT' as kind, a.id, cast(null as date) as day, a.happened_at as at, a.status as code,
                       cast(null as text) as other, cast(null as date) as until,
                       cast(null as integer) as before, cast(null as integer) as after,
                       coalesce(a.signed_by, a.author) as by
                from (select x.* from assessment x
                      where x.episode_id = :episode
                        and (x.status = 'SIGNED' or (x.status = 'DRAFT' and x.author = :reader))
                      order by x.happened_at desc limit 60) a
                union all
                select 'PROTOCOL', x.id, null, x.decided_at, x.protocol_code, x.decision, null, null, x.protocol_version,
                       x.decided_by
                from proposal_decision x where x.episode_id = :episode
                union all
                select 'PHASE', g.id, m.since, m.moved_at, m.phase, g.protocol_code, null, null, g.protocol_version,
                       m.moved_by
                from phase_move m join care_plan g on g.id = m.plan_id where g.episode_id = :episode
                union all
                select 'STAGE', s.id, s.decided_on, s.decided_at, s.act, s.message, null, s.from_stage, s.to_stage,
                       s.decided_by
                from readiness_decision s where s.episode_id = :episode and s.withdrawn_at is null
                union all
                select 'SEEN', c.id, c.seen_on, c.entered_at, c.criterion, c.note, null, null,
                       case when c.met then 1 else 0 end, c.entered_by
                from gate_confirmation c
                where c.episode_id = :episode and c.voided_at is null
                  and c.entered_at > coalesce((select max(b.decided_at) from readiness_decision b
                                               where b.episode_id = :episode and b.act = 'STEP_BACK'
                                                 and b.withdrawn_at is null), '-infinity')
                union all
                select 'ASKED', r.id, r.starts_on, r.prescribed_at, r.exercise, r.frequency,
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

    /** What the clinic did; drafts only those of the reader. */
    @SuppressWarnings("unchecked")
    Done done(EpisodeId episode, PersonId reader, LocalDate today, ZoneId zone) {
        return Done.of(
                em.createNativeQuery(DONE, Tuple.class)
                        .setParameter("episode", episode.value())
                        .setParameter("reader", reader.value())
                        .setParameter("since", since(today))
                        .getResultList(),
                zone);
    }

    private static LocalDate since(LocalDate today) {
        return today.minusDays(Week.DAYS + (long) PlannedDay.LOOK_BACK);
    }
}
