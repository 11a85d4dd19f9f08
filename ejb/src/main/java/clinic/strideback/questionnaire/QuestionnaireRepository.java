package clinic.strideback.questionnaire;

import clinic.strideback.shared.ClinicId;
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
class QuestionnaireRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * Keeps an answer, unless there is one to the same instrument on the same day; waits for one that is about to be given.
     *
     * @return whether it is kept
     */
    boolean add(OutcomeScore score) {
        return em.createNativeQuery("""
                        insert into outcome_score (id, patient_id, clinic_id, episode_id, instrument, table_version, items_id, language,
                                                   filled_on, zone, total, answers, by_runner, entered_by, entered_at)
                        values (:id, :patient, :clinic, :episode, :instrument, :version, cast(:items as uuid), cast(:language as text),
                                :on, :zone, :total, cast(:answers as jsonb), :byRunner, :by, :at)
                        on conflict (episode_id, instrument, filled_on) where voided_at is null do nothing""")
                        .setParameter("id", score.id)
                        .setParameter("patient", score.patientId)
                        .setParameter("clinic", score.clinicId)
                        .setParameter("episode", score.episodeId)
                        .setParameter("instrument", score.instrument)
                        .setParameter("version", score.tableVersion)
                        .setParameter("items", score.itemsId == null ? null : score.itemsId.toString())
                        .setParameter("language", score.language)
                        .setParameter("on", score.filledOn)
                        .setParameter("zone", score.zone)
                        .setParameter("total", score.total)
                        .setParameter("answers", score.answers)
                        .setParameter("byRunner", score.byRunner)
                        .setParameter("by", score.enteredBy)
                        .setParameter("at", score.enteredAt)
                        .executeUpdate()
                == 1;
    }

    /** The answers of an episode that stand, with who recorded each, the oldest first. */
    List<Recorded> scores(EpisodeId episode) {
        return em.createQuery("""
                        select s, p.givenName, p.familyName from OutcomeScore s left join Account p on p.id = s.enteredBy
                        where s.episodeId = :episode and s.voidedAt is null order by s.filledOn, s.enteredAt""", Recorded.class)
                .setParameter("episode", episode.value())
                .getResultList();
    }

    /** An answer, and who recorded it. */
    record Recorded(
            OutcomeScore score,
            @Nullable String givenName,
            @Nullable String familyName) {

        @Nullable
        String by() {
            return familyName == null ? null : givenName + " " + familyName;
        }
    }

    /** One of the episode, held until the end of the transaction. */
    OutcomeScore lock(EpisodeId episode, UUID id) {
        return em.createQuery(
                        "select s from OutcomeScore s where s.id = :id and s.episodeId = :episode", OutcomeScore.class)
                .setParameter("id", id)
                .setParameter("episode", episode.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(HinderedActivity activity) {
        em.persist(activity);
    }

    /** What the runner named in an episode, retired ones too, in the order in which it is asked. */
    List<HinderedActivity> activities(EpisodeId episode) {
        return em.createQuery("""
                        select a from HinderedActivity a where a.episodeId = :episode
                        order by a.enteredAt, a.place""", HinderedActivity.class)
                .setParameter("episode", episode.value())
                .getResultList();
    }

    void add(LoadedItems items) {
        em.persist(items);
    }

    /** What a clinic has loaded and not ended, the newest first. */
    List<LoadedItems> loaded(ClinicId clinic) {
        return em.createQuery("""
                        select i from LoadedItems i where i.clinicId = :clinic and i.endedAt is null
                        order by i.loadedAt desc, i.id""", LoadedItems.class)
                .setParameter("clinic", clinic.value())
                .getResultList();
    }

    boolean isLoaded(ClinicId clinic, ItemSet set) {
        return !em.createQuery("""
                        select i.id from LoadedItems i where i.clinicId = :clinic and i.instrument = :instrument
                          and i.language = :language and i.version = :version""", UUID.class)
                .setParameter("clinic", clinic.value())
                .setParameter("instrument", set.instrument())
                .setParameter("language", set.language())
                .setParameter("version", set.version())
                .getResultList()
                .isEmpty();
    }

    /** All that any clinic has loaded, with who did, the newest first. */
    List<Tuple> all() {
        return em.createQuery("""
                        select i as items, p.givenName as given, p.familyName as family
                        from LoadedItems i left join Account p on p.id = i.loadedBy
                        order by i.loadedAt desc, i.id""", Tuple.class).getResultList();
    }

    LoadedItems items(UUID id) {
        LoadedItems found = em.find(LoadedItems.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }
}
