package clinic.strideback.careplan;

import clinic.strideback.careplan.PlanView.Adjusted;
import clinic.strideback.careplan.PlanView.EndCause;
import clinic.strideback.careplan.PlanView.Ended;
import clinic.strideback.careplan.PlanView.NotTaken;
import clinic.strideback.careplan.PlanView.Prescribed;
import clinic.strideback.careplan.TodayView.Asked;
import clinic.strideback.careplan.TodayView.Entry;
import clinic.strideback.careplan.TodayView.Item;
import clinic.strideback.exercise.ExerciseWords;
import clinic.strideback.protocol.DifferenceView;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.protocol.Sourced;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.shared.EpisodeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says prescriptions in one language. */
final class PlanWords {

    private final ProtocolLibrary library;
    private final ProtocolWords words;
    private final ExerciseWords exercises;
    private final Locale locale;

    PlanWords(ProtocolLibrary library, ExerciseWords exercises, Locale locale) {
        this.library = library;
        this.words = new ProtocolWords(library, locale);
        this.exercises = exercises;
        this.locale = locale;
    }

    ProtocolWords protocol() {
        return words;
    }

    /** What an exercise is called, a clinic's own one too. */
    String exercise(String code) {
        return exercises.name(code);
    }

    /** A sentence of a protocol by its key, of a version that the plan has left too. */
    String sentence(String key) {
        return library.sentence(key, locale);
    }

    /** Which exits another version of a phase judges by something else. */
    List<DifferenceView.Line> judgedOtherwise(Phase from, Phase to) {
        return new ExitChange(library, locale).between(from, to);
    }

    /** Where exercises come from, as the runner reads it. */
    TodayView.Plan plan(CarePlan plan, Protocol protocol) {
        Phase phase = protocol.findPhase(plan.phase).orElseThrow();
        List<Phase> way = protocol.wayOf(phase);
        return new TodayView.Plan(
                new EpisodeId(plan.episodeId),
                words.title(protocol),
                way.indexOf(phase) + 1,
                way.size(),
                protocol.complete(),
                protocol.painCeiling(),
                words.painRule(protocol));
    }

    /** A prescription, and what the plan asks for instead where it asks for another dose. */
    Prescribed prescribed(Prescription prescription, @Nullable Adjusted adjusted) {
        Dose dose = prescription.dose.dose();
        return new Prescribed(
                prescription.id,
                prescription.exercise,
                exercises.name(prescription.exercise),
                orName(prescription),
                exercises.cue(prescription.exercise),
                amount(prescription, dose),
                manner(prescription, dose),
                words.doses().frequency(dose),
                prescription.note,
                sourced(prescription),
                Origin.read(prescription.origins),
                adjusted,
                prescription.reason,
                prescription.startsOn,
                prescription.lastDay(),
                TypedDose.of(dose, prescription.loadKg, unasked(prescription, dose)));
    }

    private List<String> unasked(Prescription prescription, Dose dose) {
        return manner(prescription, HandDose.unasked(dose));
    }

    /** A prescription that ended: when, and why. */
    Ended ended(Prescription prescription) {
        String reason = Objects.requireNonNullElse(prescription.endReason, "");
        EndCause cause = CarePlanRepository.causeOf(reason);
        return new Ended(
                prescription.id,
                exercise(prescription.exercise),
                Objects.requireNonNull(prescription.endedOn),
                cause,
                cause == EndCause.THERAPIST ? reason : "");
    }

    /** What the plan would have, and why it does not. */
    NotTaken notTaken(PlannedLine planned, Objection objection) {
        Dose dose = planned.line().dose();
        return new NotTaken(
                planned.exercise(),
                exercise(planned.exercise()),
                amount(dose),
                words.doses().frequency(dose),
                planned.origins(),
                objection);
    }

    /** Amount and frequency in one phrase. */
    String inShort(Dose dose) {
        String frequency = words.doses().frequency(dose);
        return frequency.isEmpty() ? amount(dose) : amount(dose) + ", " + frequency;
    }

    /** A prescription, with its load. */
    String inShort(Prescription prescription) {
        Dose dose = prescription.dose.dose();
        String frequency = words.doses().frequency(dose);
        return frequency.isEmpty() ? amount(prescription, dose) : amount(prescription, dose) + ", " + frequency;
    }

    Item item(Prescription prescription, List<Entry> entries) {
        Dose dose = prescription.dose.dose();
        return new Item(
                prescription.id,
                prescription.exercise,
                exercises.name(prescription.exercise),
                orName(prescription),
                exercises.cue(prescription.exercise),
                amount(prescription, dose),
                manner(prescription, dose),
                words.doses().frequency(dose),
                prescription.note,
                exercises.how(prescription.exercise),
                asked(dose),
                entries,
                entries.size() < Schedule.mostPerDay(dose.frequency()));
    }

    /** How long and how far is asked where it is not counted in repetitions. */
    private static Asked asked(Dose dose) {
        Range bout = dose.reps() == null ? dose.seconds() : null;
        Range minutes = bout == null ? null : HandDose.wholeMinutes(bout);
        return new Asked(
                max(dose.sets()),
                max(dose.reps()),
                minutes == null ? max(bout) : null,
                max(minutes),
                dose.reps() != null || dose.metres().isEmpty()
                        ? null
                        : dose.metres().stream().mapToInt(Integer::intValue).sum());
    }

    static Entry entry(SessionLog log, ZoneId zone, Instant now) {
        return new Entry(
                log.id,
                log.outcome,
                log.sets,
                log.reps,
                log.seconds,
                log.metres,
                log.enteredAt.atZone(zone).toLocalTime(),
                log.mayBeUndone(now));
    }

    private @Nullable String orName(Prescription prescription) {
        return prescription.orExercise == null ? null : exercises.name(prescription.orExercise);
    }

    private String amount(Prescription prescription, Dose dose) {
        BigDecimal load = prescription.loadKg;
        String said = amount(dose);
        return load == null ? said : said + ", " + words.doses().kilograms(load, locale);
    }

    private String amount(Dose dose) {
        String amount = words.doses().amount(dose);
        return amount.isEmpty() ? words.doses().open() : amount;
    }

    private List<String> manner(Prescription prescription, Dose dose) {
        return Stream.concat(
                        words.doses().manner(dose).stream(),
                        Stream.of(words.loadStep(prescription.loadStep), words.progression(prescription.progression)))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private @Nullable Sourced sourced(Prescription prescription) {
        return prescription.evidence == null || prescription.source == null
                ? null
                : new Sourced(prescription.evidence, prescription.reported, words.source(prescription.source));
    }

    private static @Nullable Integer max(@Nullable Range range) {
        return range == null ? null : range.max();
    }
}
