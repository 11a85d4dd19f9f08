package clinic.strideback.report;

import clinic.strideback.assessment.OpenFlags;
import clinic.strideback.referral.OpenReferrals;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;

@ApplicationScoped
class ChartRepository {

    private static final String HEADER =
            """
            select p.id, (select min(k.number) from patient_number_row k where k.patient_id = p.id and k.merge_id is null) as number,
                   o.given, o.family, n.given as preferred, cast(p.birth_date as text) as birth_date, p.birth_precision, p.sex, p.zone, p.standing,
                   (select f.id from patient_photo f where f.patient_id = p.id and f.removed_at is null) as photo,
                   (select cast(jsonb_agg(jsonb_build_array(w.kind, w.words) order by w.recorded_at, w.id) as text)
                    from patient_alert w where w.patient_id = p.id and w.ended_at is null) as alerts,
                   e.id as episode, h.side, h.onset, h.mechanism, h.onset_date,
                   s.stage, a.happened_at as assessed_at, g.id as plan,
            """ + OpenFlags.answers("e.id") + " as red_flags, " + OpenReferrals.column("p.id") + " as referrals";

    /** Beyond the header: what was told of each episode, where it stands, under which plan, and how the runner is reached. */
    private static final String WHOLE = """
            , h.complaint, h.sprint_demand, h.earlier_injuries, h.months_since_last, h.recorded_at, e.opened_at, e.version,
                   s.step, s.stage_since, s.stage_since_at, s.step_since, s.step_since_at, s.decided_at,
                   g.protocol_code, g.protocol_version, g.phase, g.phase_since, g.started_on,
                   (select u.metres from usual_distance u where u.episode_id = e.id
                    order by u.entered_at desc limit 1) as usual,
                   exists (select 1 from consent v where v.patient_id = p.id and v.kind = 'TREATMENT' and v.withdrawn_on is null) as consent,
                   p.details ->> 'EMERGENCY_PHONE' as emergency_phone, p.details ->> 'LANGUAGE' as language,
                   coalesce(p.details ->> 'PHONE_1', p.details ->> 'PHONE_2', p.details ->> 'PHONE_3') as phone""";

    /** A row for each episode, the newest first; one without an episode for a runner who has none. */
    private static final String EPISODES = """

            from patient p
            join patient_name o on o.patient_id = p.id and o.name_use = 'OFFICIAL'
            left join patient_name n on n.patient_id = p.id and n.name_use = 'PREFERRED'
            left join episode_of_care e on e.patient_id = p.id
            left join episode_history h on h.id = e.history_id
            left join stage_position s on s.episode_id = e.id
            left join care_plan g on g.episode_id = e.id and g.status = 'ACTIVE'
            left join lateral (select x.id, x.happened_at from assessment x
                               where x.episode_id = e.id and x.status = 'SIGNED'
                               order by x.happened_at desc, x.signed_at desc limit 1) a on true
            where p.id = :patient
            order by e.opened_at desc nulls last, e.id""";

    @PersistenceContext
    EntityManager em;

    /** The runner with number and names, and the newest episode, in one statement. */
    HeaderRow header(PatientId patient) {
        return new HeaderRow(rows(HEADER + EPISODES + " limit 1", patient).get(0));
    }

    /** The same with all episodes and where each stands, in one statement. */
    List<EpisodeRow> episodes(PatientId patient) {
        return rows(HEADER + WHOLE + EPISODES, patient).stream()
                .map(EpisodeRow::new)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, PatientId patient) {
        List<Tuple> rows = em.createNativeQuery(sql, Tuple.class)
                .setParameter("patient", patient.value())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return rows;
    }
}
