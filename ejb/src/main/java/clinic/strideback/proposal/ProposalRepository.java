package clinic.strideback.proposal;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.load.rules.EarlyWarning;
import clinic.strideback.proposal.rules.ProposalJudgement;
import clinic.strideback.proposal.rules.TrainingLoad;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProposalRepository {

    /** One line for each run and each morning. */
    private static final String CIRCUMSTANCES = """
            select p.zone, cast(p.birth_date as text) as birth_date, s.stage, s.stage_since, v.rule is not null as changed,
                   (select string_agg(concat_ws(' ', r.ran_on, r.metres, coalesce(cast(r.minutes as text), ''),
                                                coalesce(cast(r.effort as text), '')), chr(10) order by r.ran_on, r.entered_at)
                    from run r where r.patient_id = p.id and r.voided_at is null and r.ran_on >= cast(:log as date)) as log,
                   (select string_agg(concat_ws(' ', q.morning_of, q.tightness), chr(10)) from morning_check q
                    where q.patient_id = p.id and q.voided_at is null and q.tightness is not null
                      and q.morning_of >= cast(:diary as date)) as diary,
                   (select string_agg(cast(u.id as text), ' ' order by u.table_id) from rule_version u
                    where u.clinic_id = :clinic and u.status = 'PUBLISHED' and u.base_checksum in (:shipped)) as rules
            from episode_of_care e join patient p on p.id = e.patient_id
            left join stage_position s on s.episode_id = e.id
            left join proposal_change v on v.episode_id = e.id and v.kept_at is null
            where e.id = :episode""";

    /** A clinic's version of an earlier shipped table is not read. */
    private static final List<String> SHIPPED = Stream.of(OwnTable.values())
            .map(table -> table.shipped().checksum())
            .toList();

    @PersistenceContext
    EntityManager em;

    void add(ProposalDecision decision) {
        em.persist(decision);
    }

    /** One decision at a time in an episode: the second one waits, and then sees the first. */
    void lock(EpisodeId episode) {
        em.createNativeQuery("select 1 from episode_of_care where id = :episode for update")
                .setParameter("episode", episode.value())
                .getSingleResult();
    }

    /** Newest first, each with the name of who decided. */
    List<Decided> of(EpisodeId episode) {
        return em.createQuery("""
                        select d, p.givenName, p.familyName
                        from ProposalDecision d left join Account p on p.id = d.decidedBy
                        where d.episodeId = :episode order by d.place desc""", Decided.class)
                .setParameter("episode", episode.value())
                .getResultList();
    }

    /**
     * What is known of the runner besides the findings of the episode; in one statement.
     *
     * @param clinic whose rules are asked for too
     * @param day    today somewhere
     */
    Told circumstances(EpisodeId episode, ClinicId clinic, LocalDate day) {
        Tuple row = (Tuple) em.createNativeQuery(CIRCUMSTANCES, Tuple.class)
                .setParameter("episode", episode.value())
                .setParameter("clinic", clinic.value())
                .setParameter("shipped", SHIPPED)
                .setParameter("log", day.minusDays(TrainingLoad.REACH + 1L))
                .setParameter("diary", day.minusDays(EarlyWarning.REACH + 1L))
                .getSingleResult();
        Circumstances circumstances = new Circumstances(
                ZoneId.of(row.get("zone", String.class)),
                Objects.requireNonNull(Cells.date(row, "birth_date")),
                row.get("stage", Integer.class),
                Cells.date(row, "stage_since"),
                lines(row.get("log", String.class)).map(ProposalRepository::ran).toList(),
                lines(row.get("diary", String.class))
                        .collect(Collectors.toMap(
                                morning -> LocalDate.parse(morning[0]), morning -> Integer.valueOf(morning[1]))),
                Cells.yes(row, "changed"));
        return new Told(circumstances, Objects.requireNonNullElse(row.get("rules", String.class), ""));
    }

    private static Stream<String[]> lines(@Nullable String written) {
        return written == null ? Stream.empty() : written.lines().map(line -> line.split(" ", -1));
    }

    private static TrainingLoad.Ran ran(String[] run) {
        return new TrainingLoad.Ran(
                LocalDate.parse(run[0]), Integer.parseInt(run[1]), numberIfAny(run[2]), numberIfAny(run[3]));
    }

    private static @Nullable Integer numberIfAny(String written) {
        return written.isEmpty() ? null : Integer.valueOf(written);
    }

    /** The decision that stands; none before the first. */
    Optional<ProposalDecision> last(EpisodeId episode) {
        return em.createQuery("""
                        select d from ProposalDecision d where d.episodeId = :episode order by d.place desc""", ProposalDecision.class)
                .setParameter("episode", episode.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Episodes with a plan in force whose last decision rests on that rule, as far as no change was noticed. */
    List<EpisodeId> decidedBy(String rule) {
        return episodes(em.createNativeQuery("""
                        select d.episode_id from proposal_decision d
                        join care_plan g on g.episode_id = d.episode_id and g.status = 'ACTIVE'
                        where d.rule = :id
                          and not exists (select from proposal_decision x where x.episode_id = d.episode_id and x.place > d.place)
                          and not exists (select from proposal_change c where c.episode_id = d.episode_id)"""), rule);
    }

    /** The episode of an assessment, where something was decided about it. */
    List<EpisodeId> decidedWith(AssessmentId assessment) {
        return episodes(em.createNativeQuery("""
                        select a.episode_id from assessment a
                        where a.id = :id and exists (select from proposal_decision d where d.episode_id = a.episode_id)"""), assessment.value());
    }

    private static List<EpisodeId> episodes(Query query, Object id) {
        List<?> found = query.setParameter("id", id).getResultList();
        return found.stream().map(episode -> new EpisodeId((UUID) episode)).toList();
    }

    /** The newest answer takes the place of one that was noted before. */
    void noteChange(ProposalDecision decision, ProposalJudgement now, Instant at) {
        em.createNativeQuery("""
                        insert into proposal_change (episode_id, patient_id, clinic_id, rule, proposed, noticed_at)
                        values (:episode, :patient, :clinic, :rule, nullif(:proposed, ''), :at)
                        on conflict (episode_id) do update
                        set rule = excluded.rule, proposed = excluded.proposed, noticed_at = excluded.noticed_at,
                            kept_by = null, kept_at = null
                        where proposal_change.rule <> excluded.rule""")
                .setParameter("episode", decision.episodeId)
                .setParameter("patient", decision.patientId)
                .setParameter("clinic", decision.clinicId)
                .setParameter("rule", now.rule().id())
                .setParameter("proposed", now.protocol().orElse(""))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The plan goes on although the rules answer so now. */
    void keepPlan(EpisodeId episode, ProposalJudgement now, PersonId by, Instant at) {
        em.createNativeQuery("""
                        update proposal_change
                        set rule = :rule, proposed = nullif(:proposed, ''), kept_by = :by, kept_at = :at
                        where episode_id = :episode and kept_at is null""")
                .setParameter("episode", episode.value())
                .setParameter("rule", now.rule().id())
                .setParameter("proposed", now.protocol().orElse(""))
                .setParameter("by", by.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    void forgetChange(EpisodeId episode) {
        em.createNativeQuery("delete from proposal_change where episode_id = :episode")
                .setParameter("episode", episode.value())
                .executeUpdate();
    }

    /**
     * What is known, and by which rules it is judged.
     *
     * @param rules ids of the clinic's versions in force, separated by blanks; empty where it judges by the shipped tables
     */
    record Told(Circumstances circumstances, String rules) {}

    /** A decision, and whose it is. */
    record Decided(
            ProposalDecision decision,
            @Nullable String givenName,
            @Nullable String familyName) {}
}
