package clinic.strideback.returntorun;

import clinic.strideback.careplan.SeenForm;
import clinic.strideback.careplan.SeenWord;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReadinessRepository {

    @PersistenceContext
    EntityManager em;

    void add(ReadinessDecision decision) {
        em.persist(decision);
    }

    void add(UsualDistance distance) {
        em.persist(distance);
    }

    /** Replaces the word that holds about that criterion, if the form has seen it; one from before the last step back is shown no more. */
    void say(GateConfirmation word, SeenForm form, Stamp stamp) {
        do {
            Optional<GateConfirmation> former = held(word);
            SeenWord.refuseUnseen(
                    form,
                    former.filter(held -> form.saw(held.id) || held.enteredAt.isAfter(steppedBack(word.episodeId)))
                            .map(GateConfirmation::word)
                            .orElse(null));
            former.ifPresent(held -> held.voidBecause("confirmed anew", stamp));
        } while (!isFirst(word));
    }

    private Optional<GateConfirmation> held(GateConfirmation word) {
        return em.createQuery("""
                        select c from GateConfirmation c
                        where c.episodeId = :episode and c.criterion = :criterion and c.voidedAt is null""", GateConfirmation.class)
                .setParameter("episode", word.episodeId)
                .setParameter("criterion", word.criterion)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private Instant steppedBack(UUID episode) {
        return lastStepBack(new EpisodeId(episode))
                .map(decision -> decision.decidedAt)
                .orElse(Instant.MIN);
    }

    /** Adds it unless a word about the criterion holds; waits for one that is about to be given, which nothing can lock yet. */
    private boolean isFirst(GateConfirmation word) {
        return em.createNativeQuery("""
                        insert into gate_confirmation (id, patient_id, clinic_id, episode_id, criterion, met, seen_on, note,
                                                       entered_by, entered_at)
                        values (:id, :patient, :clinic, :episode, :criterion, :met, :seenOn, nullif(:note, ''), :by, :at)
                        on conflict (episode_id, criterion) where voided_at is null do nothing""")
                        .setParameter("id", word.id)
                        .setParameter("patient", word.patientId)
                        .setParameter("clinic", word.clinicId)
                        .setParameter("episode", word.episodeId)
                        .setParameter("criterion", word.criterion)
                        .setParameter("met", word.met)
                        .setParameter("seenOn", word.seenOn)
                        .setParameter("note", Objects.requireNonNullElse(word.note, ""))
                        .setParameter("by", word.enteredBy)
                        .setParameter("at", word.enteredAt)
                        .executeUpdate()
                == 1;
    }

    /** Where the episode stands; an empty position when nothing was decided yet. */
    StagePosition standing(EpisodeId episode) {
        StagePosition found = em.find(StagePosition.class, episode.value());
        return found == null ? new StagePosition() : found;
    }

    /** The same, held until the end of the transaction, so that decisions come one after another. */
    StagePosition hold(Subject subject) {
        return (StagePosition) em.createNativeQuery("""
                        insert into stage_position (episode_id, patient_id, clinic_id, decisions)
                        values (:episode, :patient, :clinic, 0)
                        on conflict (episode_id) do update set decisions = stage_position.decisions
                        returning *""", StagePosition.class)
                .setParameter("episode", subject.episode().value())
                .setParameter("patient", subject.patient().value())
                .setParameter("clinic", subject.clinic().value())
                .getSingleResult();
    }

    /** The same where something was decided already. */
    Optional<StagePosition> held(Subject subject) {
        return Optional.ofNullable(
                em.find(StagePosition.class, subject.episode().value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The runner's episode in which something was decided last. */
    Optional<StagePosition> newestOf(PatientId patient) {
        return em.createQuery("""
                        select s from StagePosition s
                        where s.patientId = :patient and s.stage is not null
                        order by s.stepSinceAt desc""", StagePosition.class)
                .setParameter("patient", patient.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A decision, and who made it. */
    record Made(
            ReadinessDecision decision,
            @Nullable String givenName,
            @Nullable String familyName) {

        DecisionRow row() {
            return DecisionRow.of(decision, familyName == null ? null : givenName + " " + familyName);
        }
    }

    /** In their order, withdrawn ones too, with the names of those who made them. */
    List<Made> made(EpisodeId episode) {
        return em.createQuery("""
                        select d, p.givenName, p.familyName from ReadinessDecision d
                        left join Account p on p.id = d.decidedBy
                        where d.episodeId = :episode order by d.place""", Made.class)
                .setParameter("episode", episode.value())
                .getResultList();
    }

    /** In their order, withdrawn ones too. */
    List<ReadinessDecision> decisions(EpisodeId episode) {
        return em.createQuery(
                        "select d from ReadinessDecision d where d.episodeId = :episode order by d.place",
                        ReadinessDecision.class)
                .setParameter("episode", episode.value())
                .getResultList();
    }

    /** The newest step back that was not withdrawn: what was seen before has to be seen again. */
    Optional<ReadinessDecision> lastStepBack(EpisodeId episode) {
        return em.createQuery("""
                        select d from ReadinessDecision d
                        where d.episodeId = :episode and d.act = STEP_BACK and d.withdrawnAt is null
                        order by d.place desc""", ReadinessDecision.class)
                .setParameter("episode", episode.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The day on which each stage was first entered, by a decision that was not withdrawn. */
    NavigableMap<Integer, LocalDate> stagesReached(EpisodeId episode) {
        NavigableMap<Integer, LocalDate> reached = new TreeMap<>();
        em.createQuery("""
                        select d.toStage, d.decidedOn from ReadinessDecision d
                        where d.episodeId = :episode and d.withdrawnAt is null order by d.place""", Object[].class)
                .setParameter("episode", episode.value())
                .getResultStream()
                .forEach(row -> reached.putIfAbsent((Integer) row[0], (LocalDate) row[1]));
        return reached;
    }

    /** The words that hold. */
    List<GateConfirmation> confirmations(EpisodeId episode) {
        return em.createQuery(
                        "select c from GateConfirmation c where c.episodeId = :episode and c.voidedAt is null",
                        GateConfirmation.class)
                .setParameter("episode", episode.value())
                .getResultList();
    }

    Optional<UsualDistance> usual(EpisodeId episode) {
        return em.createQuery("""
                        select u from UsualDistance u where u.episodeId = :episode
                        order by u.enteredAt desc""", UsualDistance.class)
                .setParameter("episode", episode.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
