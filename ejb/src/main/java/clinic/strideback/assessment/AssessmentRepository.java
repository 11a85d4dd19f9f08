package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Template;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        return visible(episode, id, reader, LockModeType.NONE);
    }

    /** The same, held until the end of the transaction. */
    Assessment hold(EpisodeId episode, AssessmentId id, PersonId reader) {
        return visible(episode, id, reader, LockModeType.PESSIMISTIC_WRITE);
    }

    private Assessment visible(EpisodeId episode, AssessmentId id, PersonId reader, LockModeType lock) {
        return em.createQuery("select a from Assessment a " + VISIBLE + "and a.id = :id", Assessment.class)
                .setParameter("id", id.value())
                .setParameter("episode", episode.value())
                .setParameter("reader", reader.value())
                .setLockMode(lock)
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

    /** Newest first. */
    List<AssessmentRow> of(EpisodeId episode, PersonId reader, int most) {
        return em.createQuery(
                        "select a, p.givenName, p.familyName " + NAMED + "order by a.happenedAt desc, a.enteredAt desc",
                        Found.class)
                .setParameter("episode", episode.value())
                .setParameter("reader", reader.value())
                .setMaxResults(most)
                .getResultStream()
                .map(Found::row)
                .toList();
    }

    void add(Assessment draft) {
        em.persist(draft);
        em.flush();
    }

    /** The one that an assessment amends. */
    Assessment amendedBy(Assessment successor) {
        return em.find(Assessment.class, successor.amends);
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

    /** Sends the draft to the database, so that its new version is known. */
    void flush() {
        em.flush();
    }
}
