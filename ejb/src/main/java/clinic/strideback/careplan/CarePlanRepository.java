package clinic.strideback.careplan;

import clinic.strideback.careplan.PlanView.EndCause;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CarePlanRepository {

    private static final String ACTIVE = """
            select distinct p from CarePlan p left join fetch p.beside
            where p.status = ACTIVE and p.""";

    private static final String PHASE_LEFT = "phase";
    private static final String PLAN_REPLACED = "plan";
    private static final String SAID_ANEW = "confirmed anew";

    /** Why a prescription ended whose dose went back to that of the protocol. */
    static final String DOSE_RESTORED = "dose of the protocol";

    private static final Map<String, EndCause> CAUSES = Map.of(
            PHASE_LEFT,
            EndCause.PHASE,
            PLAN_REPLACED,
            EndCause.PLAN,
            DOSE_RESTORED,
            EndCause.DOSE,
            VersionMoveRepository.VERSION_LEFT,
            EndCause.VERSION);

    @PersistenceContext
    EntityManager em;

    /** With what a prescription ended; the therapist's own words are any others. */
    static EndCause causeOf(String endReason) {
        return CAUSES.getOrDefault(endReason, EndCause.THERAPIST);
    }

    void add(CarePlan plan) {
        em.persist(plan);
    }

    void add(PhaseMove move) {
        em.persist(move);
    }

    void add(Prescription prescription) {
        em.persist(prescription);
    }

    /** Replaces the word that holds about that criterion, if the form has seen it; one from an earlier stay in the phase is shown no more. */
    void say(ExitConfirmation word, SeenForm form, Stamp stamp) {
        Optional<ExitConfirmation> former = word(word.planId, word.criterion);
        SeenWord.refuseUnseen(
                form,
                former.filter(held -> form.saw(held.id) || !held.enteredAt.isBefore(phaseEntered(word.planId)))
                        .map(ExitConfirmation::word)
                        .orElse(null));
        former.ifPresent(held -> held.voidBecause(SAID_ANEW, stamp));
        em.flush();
        em.persist(word);
    }

    private Instant phaseEntered(UUID plan) {
        return em.createQuery("select max(m.movedAt) from PhaseMove m where m.planId = :plan", Instant.class)
                .setParameter("plan", plan)
                .getSingleResult();
    }

    /** Writes what has changed so far: an episode has one active plan, so the former one ends before its successor is added. */
    void flush() {
        em.flush();
    }

    Optional<CarePlan> findActive(EpisodeId episode) {
        return em.createQuery(ACTIVE + "episodeId = :episode", CarePlan.class)
                .setParameter("episode", episode.value())
                .getResultStream()
                .findFirst();
    }

    CarePlan getActive(EpisodeId episode) {
        return findActive(episode).orElseThrow(NotFound::new);
    }

    List<CarePlan> activeOf(PatientId patient) {
        return em.createQuery(ACTIVE + "patientId = :patient order by p.openedAt", CarePlan.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    /** The plan in force, one therapist at a time. */
    CarePlan hold(EpisodeId episode) {
        return em.createQuery(
                        "select p from CarePlan p where p.status = ACTIVE and p.episodeId = :episode", CarePlan.class)
                .setParameter("episode", episode.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A phase that was entered, and who entered it. */
    record Moved(
            PhaseMove move,
            @Nullable String givenName,
            @Nullable String familyName) {}

    /** Oldest first. */
    List<Moved> movesOf(CarePlan plan) {
        return em.createQuery("""
                        select m, p.givenName, p.familyName from PhaseMove m left join Account p on p.id = m.movedBy
                        where m.planId = :plan order by m.id""", Moved.class).setParameter("plan", plan.id).getResultList();
    }

    /** The therapist's word about an exit, and who gave it. */
    record Word(
            ExitConfirmation said,
            @Nullable String givenName,
            @Nullable String familyName) {}

    /** The words that hold, of those given since the present phase was entered. */
    List<Word> words(CarePlan plan) {
        return em.createQuery("""
                        select c, p.givenName, p.familyName from ExitConfirmation c left join Account p on p.id = c.enteredBy
                        where c.planId = :plan and c.voidedAt is null
                          and c.enteredAt >= (select max(m.movedAt) from PhaseMove m where m.planId = :plan)""", Word.class).setParameter("plan", plan.id).getResultList();
    }

    /** The word with this id, withdrawn ones too, held until the end of the transaction. */
    Optional<ExitConfirmation> word(EpisodeId episode, UUID id) {
        return em.createQuery("""
                        select c from ExitConfirmation c
                        where c.id = :id and exists (select p from CarePlan p where p.id = c.planId and p.episodeId = :episode)""", ExitConfirmation.class)
                .setParameter("id", id)
                .setParameter("episode", episode.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private Optional<ExitConfirmation> word(UUID plan, String criterion) {
        return em.createQuery("""
                        select c from ExitConfirmation c
                        where c.planId = :plan and c.criterion = :criterion and c.voidedAt is null""", ExitConfirmation.class)
                .setParameter("plan", plan)
                .setParameter("criterion", criterion)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Given and family name of each of these people. */
    Map<UUID, String> names(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        em.createQuery("select p.id, p.givenName, p.familyName from Account p where p.id in :people", Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .forEach(person -> names.put((UUID) person[0], person[1] + " " + person[2]));
        return names;
    }

    /** The prescriptions that nobody has ended, in the order of the plan. */
    List<Prescription> open(CarePlan plan) {
        return open(List.of(plan.id));
    }

    /** Those of several plans. */
    List<Prescription> open(Collection<UUID> some) {
        return em.createQuery("""
                        select r from Prescription r where r.planId in :plans and r.endedAt is null
                        order by r.place, r.prescribedAt, r.id""", Prescription.class)
                .setParameter("plans", some)
                .getResultList();
    }

    /** What the plan asked for once and a therapist ended without giving another dose of it. */
    Set<String> endedByHand(CarePlan plan) {
        return Set.copyOf(em.createQuery("""
                        select distinct r.exercise from Prescription r
                        where r.planId = :plan and r.origins <> '' and r.endedAt is not null and r.endReason not in :ours
                          and not exists (select s from Prescription s where s.successorOf = r.id and s.exercise = r.exercise)""", String.class)
                .setParameter("plan", plan.id)
                .setParameter("ours", CAUSES.keySet())
                .getResultList());
    }

    /** The prescriptions that held on any day from this one on, in the order of the plan. */
    List<Prescription> prescriptionsSince(Collection<CarePlan> plans, LocalDate day) {
        return em.createQuery("""
                        select r from Prescription r
                        where r.planId in :plans and (r.endedOn is null or r.endedOn > :day)
                          and (r.endsOn is null or r.endsOn >= :day)
                        order by r.place, r.prescribedAt, r.id""", Prescription.class)
                .setParameter("plans", plans.stream().map(plan -> plan.id).toList())
                .setParameter("day", day)
                .getResultList();
    }

    /** Ends all of this plan that nobody has ended. */
    void endAll(CarePlan plan, Stamp stamp) {
        end("", plan, PLAN_REPLACED, stamp);
    }

    /** Ends those of them that the plan asked for in its phase; what was prescribed by hand goes on. */
    void endOfPhase(CarePlan plan, Stamp stamp) {
        end(" and phase is not null", plan, PHASE_LEFT, stamp);
    }

    private void end(String which, CarePlan plan, String reason, Stamp stamp) {
        em.createQuery("""
                        update Prescription set endedOn = :day, endedAt = :at, endedBy = :by, endReason = :reason
                        where planId = :plan and endedAt is null""" + which)
                .setParameter("day", stamp.day())
                .setParameter("at", stamp.at())
                .setParameter("by", stamp.by().value())
                .setParameter("reason", reason)
                .setParameter("plan", plan.id)
                .executeUpdate();
    }

    /** A prescription, ended ones too, and the plan in force that it belongs to. */
    record Prescribed(CarePlan plan, Prescription prescription) {}

    /** One at a time, so that two therapists cannot both replace or end the same prescription. */
    Prescribed lock(EpisodeId episode, UUID prescription) {
        return em.createQuery("""
                        select p, r from CarePlan p join Prescription r on r.planId = p.id
                        where p.status = ACTIVE and p.episodeId = :episode and r.id = :id""", Prescribed.class)
                .setParameter("episode", episode.value())
                .setParameter("id", prescription)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One at a time, so that two phones cannot tick off the same session. */
    Prescription lock(PatientId patient, UUID prescription) {
        return em.createQuery(
                        "select r from Prescription r where r.id = :id and r.patientId = :patient", Prescription.class)
                .setParameter("id", prescription)
                .setParameter("patient", patient.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
