package clinic.strideback.referral;

import clinic.strideback.assessment.AssessmentVoided;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReferralRepository {

    private static final String TASKS =
            "select t, p.givenName, p.familyName from ReferralTask t left join Account p on p.id = t.closedBy where t.episodeId = :episode";

    private static final String LETTERS =
            "select l, p.givenName, p.familyName, t, c from ReferralLetter l join ReferralTask t on t.id = l.taskId"
                    + " left join Account p on p.id = coalesce(l.signedBy, l.author) left join ReferralLetter c on c.id = l.correctsId"
                    + " where l.episodeId = :episode";

    @PersistenceContext
    EntityManager em;

    void add(ReferralTask task) {
        em.persist(task);
    }

    void add(ReferralLetter letter) {
        em.persist(letter);
    }

    /** A task, and who closed it. */
    record FoundTask(ReferralTask task, @Nullable String by) {}

    /** A letter, who signed or began it, the task that it goes with, and the letter that it corrects. */
    record FoundLetter(
            ReferralLetter letter,
            String by,
            ReferralTask task,
            @Nullable ReferralLetter corrected) {}

    /** Those of the episode: open ones first, the one that is due first in front. */
    List<FoundTask> tasks(EpisodeId episode) {
        return em.createQuery(
                        TASKS + " order by case when t.closedAt is null then 0 else 1 end, t.dueOn, t.flag",
                        Tuple.class)
                .setParameter("episode", episode.value())
                .getResultStream()
                .map(ReferralRepository::task)
                .toList();
    }

    FoundTask task(EpisodeId episode, UUID id) {
        return em.createQuery(TASKS + " and t.id = :id", Tuple.class)
                .setParameter("episode", episode.value())
                .setParameter("id", id)
                .getResultStream()
                .map(ReferralRepository::task)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The task alone, kept from others until the transaction ends. */
    ReferralTask locked(EpisodeId episode, UUID id) {
        return em.createQuery("from ReferralTask where episodeId = :episode and id = :id", ReferralTask.class)
                .setParameter("episode", episode.value())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The letters of the episode, the oldest first. */
    List<FoundLetter> letters(EpisodeId episode) {
        return em.createQuery(LETTERS + " order by l.enteredAt", Tuple.class)
                .setParameter("episode", episode.value())
                .getResultStream()
                .map(ReferralRepository::letter)
                .toList();
    }

    /** The letters of one task of the episode, the oldest first. */
    List<FoundLetter> letters(EpisodeId episode, UUID task) {
        return em.createQuery(LETTERS + " and l.taskId = :task order by l.enteredAt", Tuple.class)
                .setParameter("episode", episode.value())
                .setParameter("task", task)
                .getResultStream()
                .map(ReferralRepository::letter)
                .toList();
    }

    FoundLetter letter(EpisodeId episode, UUID id) {
        return em.createQuery(LETTERS + " and l.id = :id", Tuple.class)
                .setParameter("episode", episode.value())
                .setParameter("id", id)
                .getResultStream()
                .map(ReferralRepository::letter)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Closes what an assessment asked for that was recorded in error; in one statement. */
    void withdraw(AssessmentVoided voided) {
        em.createQuery("""
                        update ReferralTask set outcome = WITHDRAWN, note = :reason, closedAt = :at, closedBy = :by, version = version + 1
                        where assessmentId = :assessment and closedAt is null""")
                .setParameter("reason", voided.reason())
                .setParameter("at", voided.at())
                .setParameter("by", voided.by().value())
                .setParameter("assessment", voided.assessment().value())
                .executeUpdate();
    }

    private static FoundTask task(Tuple row) {
        return new FoundTask(row.get(0, ReferralTask.class), name(row));
    }

    private static FoundLetter letter(Tuple row) {
        return new FoundLetter(
                row.get(0, ReferralLetter.class),
                String.valueOf(name(row)),
                row.get(3, ReferralTask.class),
                row.get(4, ReferralLetter.class));
    }

    private static @Nullable String name(Tuple row) {
        String family = row.get(2, String.class);
        return family == null ? null : row.get(1, String.class) + " " + family;
    }
}
