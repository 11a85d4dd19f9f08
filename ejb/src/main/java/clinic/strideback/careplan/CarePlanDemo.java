package clinic.strideback.careplan;

import clinic.strideback.careplan.PlanOpening.AddOn;
import clinic.strideback.careplan.PlanOpening.Beginning;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PatientId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans for the runners with a story, and what they did over the last days: mostly as planned, sometimes not, and some days nobody knows. */
@Dependent
class CarePlanDemo {

    private static final int TICKED_DAYS = 12;
    private static final int DONE = 78;
    private static final int CHANGED = 86;
    private static final int SKIPPED = 90;
    private static final int HUNDRED = 100;

    @Inject
    CarePlanRepository plans;

    @Inject
    SessionLogRepository logs;

    @Inject
    ProtocolLibrary library;

    @Inject
    Planning planning;

    private record Story(CarePlan plan, List<Prescription> prescriptions) {}

    void plant(@Observes @Priority(DemoPlanting.PLANS) DemoPlanting planting) {
        Map<String, Story> stories = new LinkedHashMap<>();
        rows("demo-plans.csv").forEach(row -> stories.put(row.getOrDefault("file", ""), story(row, planting)));
        for (Map<String, String> row : rows("demo-by-hand.csv")) {
            Story story = stories.get(row.getOrDefault("file", ""));
            if (story != null) {
                story.prescriptions().add(byHand(story, row, planting));
            }
        }
        stories.values().forEach(story -> story.prescriptions().forEach(plans::add));
        stories.values().forEach(story -> story.prescriptions().forEach(its -> tick(its, planting)));
    }

    private static List<Map<String, String>> rows(String file) {
        return CsvTable.read(CarePlanDemo.class, file).rows();
    }

    private Story story(Map<String, String> row, DemoPlanting planting) {
        PatientId patient = PatientId.of(row.getOrDefault("file", ""));
        boolean nordtor = "NORDTOR".equals(row.get("clinic"));
        Protocol protocol = library.findNewest(row.getOrDefault("protocol", "")).orElseThrow();
        String[] phases = row.getOrDefault("phases", "").split(" ", -1);
        CarePlan plan = new CarePlan(
                new Subject(
                        patient, nordtor ? DemoPlanting.NORDTOR : DemoPlanting.UFER, DemoPlanting.episodeOf(patient)),
                protocol.findPhase(phases[0]).orElseThrow(),
                protocol.version(),
                stamp(planting, phases[1], nordtor));
        library.findNewest(row.getOrDefault("beside", ""))
                .ifPresent(other -> plan.beside.add(new PinnedProtocol(
                        other.code(),
                        other.version(),
                        new Beginning(Integer.parseInt(row.getOrDefault("besideFrom", "")), List.of()))));
        plan.add(AddOn.read(row.getOrDefault("addOns", "")));
        plans.add(plan);
        Story story = new Story(plan, new ArrayList<>());
        for (int at = 0; at < phases.length; at += 2) {
            enter(story, protocol.findPhase(phases[at]).orElseThrow(), stamp(planting, phases[at + 1], nordtor));
        }
        return story;
    }

    private void enter(Story story, Phase phase, Stamp stamp) {
        story.prescriptions().stream().filter(Prescription::isOpen).forEach(former -> former.end("phase", stamp));
        story.plan().enter(phase, stamp.day());
        String reason = story.prescriptions().isEmpty() ? null : "Exit criteria of the phase before are met.";
        plans.add(new PhaseMove(story.plan(), reason, null, stamp));
        story.prescriptions().addAll(Prescription.of(story.plan(), planning.lines(story.plan(), stamp.day()), stamp));
    }

    private static Stamp stamp(DemoPlanting planting, String daysAgo, boolean nordtor) {
        Duration before = Duration.ofDays(Long.parseLong(daysAgo));
        LocalDate day = LocalDate.ofInstant(planting.now().minus(before), ZoneOffset.UTC);
        return new Stamp(
                nordtor ? DemoPlanting.TARA : DemoPlanting.THEO, planting.now().minus(before), day);
    }

    /** On top of the plan, or in another dose than it asks for. */
    private static Prescription byHand(Story story, Map<String, String> row, DemoPlanting planting) {
        PrescriptionForm form = form(row);
        Stamp stamp = stamp(planting, row.getOrDefault("daysAgo", ""), true);
        Prescription asked = story.prescriptions().stream()
                .filter(its -> its.isOpen() && its.exercise.equals(form.getExercise()))
                .findFirst()
                .orElse(null);
        if (asked != null) {
            form.setReplaces(asked.id);
            form.setReason("Easier to remember at home.");
        }
        Prescription made = Prescription.byHand(
                new UUID(planting.random().nextLong(), planting.random().nextLong()),
                story.plan(),
                form,
                HandDose.of(form),
                stamp);
        if (asked != null) {
            asked.end(String.valueOf(made.reason), stamp);
            made.takePlaceOf(asked);
        }
        return made;
    }

    private static PrescriptionForm form(Map<String, String> row) {
        PrescriptionForm form = new PrescriptionForm();
        form.setExercise(row.get("exercise"));
        form.setSets(row.get("sets"));
        form.setReps(row.get("reps"));
        form.setSeconds(row.get("seconds"));
        form.setPer("SIDE".equals(row.get("per")) ? Dose.Per.SIDE : null);
        form.setLoadKg(kilograms(row.getOrDefault("kg", "")));
        form.setTimes(row.get("times"));
        form.setRhythm(Frequency.Rhythm.valueOf(row.getOrDefault("rhythm", "")));
        form.setNote(row.get("note"));
        return form;
    }

    private static @Nullable BigDecimal kilograms(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** Ticks off the last days up to yesterday, on the days on which the exercise was due. */
    private void tick(Prescription prescription, DemoPlanting planting) {
        List<LocalDate> done = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(planting.now(), ZoneOffset.UTC);
        for (LocalDate day = today.minusDays(TICKED_DAYS); day.isBefore(today); day = day.plusDays(1)) {
            SessionOutcome outcome = outcome(planting.random());
            boolean due = prescription.holdsOn(day)
                    && Schedule.isDue(prescription.dose.dose().frequency(), day, done);
            if (due && outcome != null) {
                logs.add(log(prescription, day, outcome, planting));
                done.add(day);
            }
        }
    }

    private static @Nullable SessionOutcome outcome(Random random) {
        int dice = random.nextInt(HUNDRED);
        if (dice < DONE) {
            return SessionOutcome.DONE;
        }
        if (dice < CHANGED) {
            return SessionOutcome.CHANGED;
        }
        return dice < SKIPPED ? SessionOutcome.SKIPPED : null;
    }

    private static SessionLog log(
            Prescription prescription, LocalDate day, SessionOutcome outcome, DemoPlanting planting) {
        SessionForm form = new SessionForm();
        form.setOutcome(outcome);
        form.setSets(2);
        Stamp stamp = new Stamp(
                prescription.patientId.equals(DemoPlanting.PIETS_FILE.value()) ? DemoPlanting.PIET : DemoPlanting.PAULA,
                day.atTime(18, planting.random().nextInt(60)).toInstant(ZoneOffset.UTC),
                day);
        return new SessionLog(
                new UUID(planting.random().nextLong(), planting.random().nextLong()), prescription, form, day, stamp);
    }
}
