package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.Template;
import clinic.strideback.assessment.rules.Template.Occasion;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AssessmentRepository {

    private static final String VISIBLE = """
            where a.episodeId = :episode and (a.status <> DRAFT or a.author = :reader)
              and (a.status <> VOIDED or a.signedAt is not null)
            """;
    private static final String NAMED =
            "from Assessment a left join Account p on p.id = coalesce(a.signedBy, a.author) " + VISIBLE;

    @PersistenceContext
    EntityManager em;

    /**
     * Opens a draft; if the author has one in this episode already, that one stays the only one.
     *
     * @return whether this one was opened
     */
    boolean openDraft(UUID id, PatientId patient, EpisodeId episode, Opening opening) {
        return em.createNativeQuery("""
                        insert into assessment (id, patient_id, clinic_id, episode_id, status, happened_at, happened_zone,
                                                entered_at, author, catalogue, template, asks, draft, version)
                        values (:id, :patient, :clinic, :episode, 'DRAFT', :minute, :zone, :now, :author, :catalogue, :template,
                                cast(string_to_array(nullif(:asks, ''), ' ') as text[]), '{}', 0)
                        on conflict (episode_id, author) where status = 'DRAFT' do nothing""")
                        .setParameter("id", id)
                        .setParameter("patient", patient.value())
                        .setParameter("clinic", opening.clinic().value())
                        .setParameter("episode", episode.value())
                        .setParameter(
                                "minute",
                                opening.now().truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC))
                        .setParameter("now", opening.now().atOffset(ZoneOffset.UTC))
                        .setParameter("zone", opening.zone().getId())
                        .setParameter("author", opening.author().value())
                        .setParameter("catalogue", ShippedFindings.VERSION)
                        .setParameter("template", opening.template().id())
                        .setParameter(
                                "asks", String.join(" ", opening.template().codes()))
                        .executeUpdate()
                == 1;
    }

    /** Who opens a draft, where and when, and what it asks. */
    record Opening(ClinicId clinic, ZoneId zone, PersonId author, Instant now, Template template) {}

    Optional<AssessmentId> findDraft(EpisodeId episode, PersonId author) {
        return em.createQuery(
                        "select id from Assessment where episodeId = :episode and author = :author and status = DRAFT",
                        UUID.class)
                .setParameter("episode", episode.value())
                .setParameter("author", author.value())
                .getResultStream()
                .map(AssessmentId::new)
                .findFirst();
    }

    /** One of the episode; a draft of somebody else, or one given up, answers like none. */
    Assessment get(EpisodeId episode, AssessmentId id, PersonId reader) {
        return em.createQuery("select a from Assessment a " + VISIBLE + "and a.id = :id", Assessment.class)
                .setParameter("id", id.value())
                .setParameter("episode", episode.value())
                .setParameter("reader", reader.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The same with the name of whoever signed or writes it, in one statement. */
    Found page(EpisodeId episode, AssessmentId id, PersonId reader) {
        return em.createQuery("select a, p.givenName, p.familyName " + NAMED + "and a.id = :id", Found.class)
                .setParameter("id", id.value())
                .setParameter("episode", episode.value())
                .setParameter("reader", reader.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** An assessment, and who signed or writes it. */
    record Found(
            Assessment assessment,
            @Nullable String givenName,
            @Nullable String familyName) {

        AssessmentRow row() {
            return new AssessmentRow(assessment, givenName, familyName);
        }
    }

    /** What an assessment of the episode would be: a later one, or the first of a problem that came suddenly or gradually; in one statement. */
    Occasion occasion(EpisodeId episode) {
        Tuple row = (Tuple) em.createNativeQuery("""
                        select h.onset, exists (select from assessment a where a.episode_id = e.id and a.status = 'SIGNED') as assessed
                        from episode_of_care e join episode_history h on h.id = e.history_id where e.id = :episode""", Tuple.class)
                .setParameter("episode", episode.value())
                .getSingleResult();
        if (Cells.yes(row, "assessed")) {
            return Occasion.LATER;
        }
        return "SUDDEN".equals(row.get("onset", String.class)) ? Occasion.FIRST_SUDDEN : Occasion.FIRST_GRADUAL;
    }

    /** Newest first. */
    List<AssessmentRow> of(EpisodeId episode, PersonId reader) {
        return em.createQuery(
                        "select a, p.givenName, p.familyName " + NAMED + "order by a.happenedAt desc, a.enteredAt desc",
                        Found.class)
                .setParameter("episode", episode.value())
                .setParameter("reader", reader.value())
                .getResultStream()
                .map(Found::row)
                .toList();
    }

    void add(Addendum addendum) {
        em.persist(addendum);
    }

    /** What was added to it, the oldest first. */
    List<AddendumView> addenda(Assessment assessment) {
        return em.createQuery(
                        "select d, p.givenName, p.familyName from Addendum d left join Account p on p.id = d.writtenBy"
                                + " where d.assessmentId = :id order by d.writtenAt",
                        Tuple.class)
                .setParameter("id", assessment.id)
                .getResultStream()
                .map(row -> {
                    Addendum addendum = row.get(0, Addendum.class);
                    return new AddendumView(
                            addendum.words,
                            LocalDateTime.ofInstant(addendum.writtenAt, assessment.zone()),
                            row.get(1, String.class) + " " + row.get(2, String.class));
                })
                .toList();
    }

    void add(FindingRow finding) {
        em.persist(finding);
    }

    List<Finding> findings(AssessmentId id) {
        return em.createQuery(
                        "select f from FindingRow f where f.key.assessmentId = :id order by f.key.code",
                        FindingRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(FindingRow::finding)
                .toList();
    }

    /** The newest signed answer to each question on each side, notes aside, in one statement. */
    List<LatestFinding> latest(EpisodeId episode) {
        List<?> rows = em.createNativeQuery("""
                        select distinct on (f.code, f.side) {f.*}, a.happened_at as at, a.happened_zone as zone
                        from finding f join assessment a on a.id = f.assessment_id
                        where a.episode_id = :episode and a.status = 'SIGNED'
                          and f.status <> 'NOT_TESTED' and f.code not like 'NOTE-%'
                        order by f.code, f.side, a.happened_at desc, a.signed_at desc""", Object[].class)
                .unwrap(NativeQuery.class)
                .addEntity("f", FindingRow.class)
                .addScalar("at", StandardBasicTypes.INSTANT)
                .addScalar("zone", StandardBasicTypes.STRING)
                .setParameter("episode", episode.value())
                .getResultList();
        return rows.stream().map(row -> latest((Object[]) row)).toList();
    }

    /** Every signed finding of the latest visits, the oldest visit first, in one statement. */
    List<LatestFinding> ofVisits(EpisodeId episode, int most) {
        List<?> rows = em.createNativeQuery("""
                        select {f.*}, v.happened_at as at, v.happened_zone as zone
                        from (select a.id, a.happened_at, a.happened_zone, a.signed_at from assessment a
                              where a.episode_id = :episode and a.status = 'SIGNED'
                              order by a.happened_at desc, a.signed_at desc limit :most) v
                        join finding f on f.assessment_id = v.id
                        where f.words is null
                        order by v.happened_at, v.signed_at, f.code, f.side""", Object[].class)
                .unwrap(NativeQuery.class)
                .addEntity("f", FindingRow.class)
                .addScalar("at", StandardBasicTypes.INSTANT)
                .addScalar("zone", StandardBasicTypes.STRING)
                .setParameter("episode", episode.value())
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> latest((Object[]) row)).toList();
    }

    /** Every signed number that answers one of the questions, the oldest first, in one statement. */
    List<LatestFinding> every(EpisodeId episode, Collection<String> codes) {
        List<?> rows = em.createNativeQuery("""
                        select {f.*}, a.happened_at as at, a.happened_zone as zone
                        from assessment a join finding f on f.assessment_id = a.id
                        where a.episode_id = :episode and a.status = 'SIGNED' and f.value is not null and f.code in (:codes)
                        order by a.happened_at, a.signed_at""", Object[].class)
                .unwrap(NativeQuery.class)
                .addEntity("f", FindingRow.class)
                .addScalar("at", StandardBasicTypes.INSTANT)
                .addScalar("zone", StandardBasicTypes.STRING)
                .setParameter("episode", episode.value())
                .setParameterList("codes", codes)
                .getResultList();
        return rows.stream().map(row -> latest((Object[]) row)).toList();
    }

    private static LatestFinding latest(Object[] row) {
        FindingRow finding = (FindingRow) row[0];
        LocalDate takenOn = LocalDate.ofInstant((Instant) row[1], ZoneId.of((String) row[2]));
        return new LatestFinding(finding.finding(), takenOn, new AssessmentId(finding.key.assessmentId()));
    }

    /** Sends the draft to the database, so that its new version is known. */
    void flush() {
        em.flush();
    }
}
