package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.Sheet;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.shared.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** Signed findings, each read of an episode in one statement that takes as long after a thousand notes as after ten. */
@ApplicationScoped
class FindingRepository {

    private static final String ANSWERS = """
            select {f.*}, f.happened_at as at, f.zone
            from questions_answered(:episode) k
            cross join lateral (select f.*, a.happened_zone as zone
                                from finding f join assessment a on a.id = f.assessment_id
                                where f.episode_id = :episode and f.code = k.code and f.side = k.side and a.status = 'SIGNED'
            """;
    private static final String NEWEST = " order by f.happened_at desc, a.signed_at desc limit 1) f";

    @PersistenceContext
    EntityManager em;

    void add(FindingRow finding) {
        em.persist(finding);
    }

    List<Finding> of(AssessmentId id) {
        return em.createQuery(
                        "select f from FindingRow f where f.key.assessmentId = :id order by f.key.code",
                        FindingRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(FindingRow::finding)
                .toList();
    }

    /** The newest signed answer to each question on each side, notes aside. */
    List<LatestFinding> latest(EpisodeId episode) {
        return taken(
                ANSWERS + "and f.status <> 'NOT_TESTED'" + NEWEST + " where k.code not like 'NOTE-%'",
                episode,
                Map.of());
    }

    /** The oldest signed value of each question with sides. */
    List<LatestFinding> first(EpisodeId episode) {
        return taken(
                ANSWERS
                        + "and f.value is not null order by f.happened_at, a.signed_at limit 1) f where k.side <> 'NONE'",
                episode,
                Map.of());
    }

    /** Every signed finding of the latest visits, texts aside, the oldest visit first. */
    List<LatestFinding> ofVisits(EpisodeId episode, int most) {
        return taken("""
                        select {f.*}, v.happened_at as at, v.happened_zone as zone
                        from (select a.id, a.happened_at, a.happened_zone, a.signed_at from assessment a
                              where a.episode_id = :episode and a.status = 'SIGNED'
                              order by a.happened_at desc, a.signed_at desc limit :most) v
                        join finding f on f.assessment_id = v.id
                        where f.words is null
                        order by v.happened_at, v.signed_at, f.code, f.side""", episode, Map.of("most", most));
    }

    /** The newest signed answers to one question, "not tested" aside, the oldest first. */
    List<LatestFinding> ofQuestion(EpisodeId episode, String code, int most) {
        return taken("""
                        select {f.*}, f.happened_at as at, f.zone
                        from (select f.*, a.happened_zone as zone, a.signed_at
                              from finding f join assessment a on a.id = f.assessment_id
                              where f.episode_id = :episode and f.code = :code and a.status = 'SIGNED' and f.status <> 'NOT_TESTED'
                              order by f.happened_at desc, a.signed_at desc limit :most) f
                        order by f.happened_at, f.signed_at, f.side""", episode, Map.of("code", code, "most", most));
    }

    /** Every signed number that answers one of the questions, the oldest first. */
    List<LatestFinding> every(EpisodeId episode, Collection<String> codes) {
        return taken("""
                        select {f.*}, f.happened_at as at, a.happened_zone as zone
                        from finding f join assessment a on a.id = f.assessment_id
                        where f.episode_id = :episode and f.code in (:codes) and f.value is not null and a.status = 'SIGNED'
                        order by f.happened_at, a.signed_at""", episode, Map.of("codes", codes));
    }

    /** The newest signed note before a draft in which something was written, with all that was found; in one statement. */
    Optional<LastNote> lastNote(Assessment draft) {
        List<Tuple> rows = em.createQuery("""
                        select f, a, p.givenName, p.familyName
                        from FindingRow f join Assessment a on a.id = f.key.assessmentId left join Account p on p.id = a.signedBy
                        where a.id = (select b.id from Assessment b
                                      where b.episodeId = :episode and b.status = SIGNED and b.id <> :besides
                                        and exists (select 1 from FindingRow w where w.key.assessmentId = b.id and w.key.code in (:note))
                                      order by b.happenedAt desc, b.signedAt desc limit 1)
                        order by f.key.code""", Tuple.class)
                .setParameter("episode", draft.episodeId)
                .setParameter("besides", Objects.requireNonNullElse(draft.amends, draft.id))
                .setParameter("note", Drafts.sections())
                .setFlushMode(FlushModeType.COMMIT) // what is typed now is in no signed note
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(LastNote.of(rows));
    }

    /** A signed note with all that was found, and who signed it. */
    record LastNote(Assessment assessment, String by, Findings findings) {

        private static LastNote of(List<Tuple> rows) {
            Tuple first = rows.get(0);
            return new LastNote(
                    first.get(1, Assessment.class),
                    first.get(2, String.class) + " " + first.get(3, String.class),
                    Findings.of(rows.stream()
                            .map(row -> row.get(0, FindingRow.class).finding())
                            .toList()));
        }

        /** What was written in a section. */
        Optional<String> text(String section) {
            return findings.text(section);
        }

        /** Where words that are carried over from it come from. */
        CarriedText source(String words) {
            return new CarriedText(
                    assessment.assessmentId(), assessment.happenedLocally().toLocalDate(), words.length());
        }

        LastNoteView view(EpisodeView problem) {
            Map<String, String> texts = new TreeMap<>();
            Drafts.sections().forEach(section -> text(section).ifPresent(words -> texts.put(section, words)));
            return new LastNoteView(
                    assessment.assessmentId(),
                    assessment.happenedLocally().toLocalDate(),
                    by,
                    texts,
                    Drafts.view(problem, assessment, new Sheet(findings, List.of(), Set.of())));
        }
    }

    private List<LatestFinding> taken(String statement, EpisodeId episode, Map<String, Object> parameters) {
        NativeQuery<?> query = em.createNativeQuery(statement, Object[].class)
                .unwrap(NativeQuery.class)
                .addEntity("f", FindingRow.class)
                .addScalar("at", StandardBasicTypes.INSTANT)
                .addScalar("zone", StandardBasicTypes.STRING)
                .setParameter("episode", episode.value());
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(row -> dated((Object[]) row)).toList();
    }

    private static LatestFinding dated(Object[] row) {
        FindingRow finding = (FindingRow) row[0];
        LocalDate takenOn = LocalDate.ofInstant((Instant) row[1], ZoneId.of((String) row[2]));
        return new LatestFinding(finding.finding(), takenOn, new AssessmentId(finding.key.assessmentId()));
    }
}
