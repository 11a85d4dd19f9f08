package clinic.strideback.careplan;

import clinic.strideback.careplan.PlanOpening.AddOn;
import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.ExerciseTag;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.PhaseExercise;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks for in one phase: the exercises of the base protocol, those of the protocols beside it from the phase on in which they begin, and what was
 * added for findings. An exercise with several origins is asked for once, with the dose of the first of them that
 * gives one.
 */
final class PlannedLines {

    /** What form cues begin with; a runner thinks of two at most. */
    static final String CUE = "CUE-";

    static final int MOST_CUES = 2;

    private final List<PlannedLine> lines = new ArrayList<>();
    private final ProtocolLibrary library;
    private final Contraindications contraindications;

    /** A protocol beside the base protocol, with the exercises of it that wait for the therapist. */
    record Beside(Protocol protocol, int fromPhase, List<String> waiting) {}

    private PlannedLines(ProtocolLibrary library, Contraindications contraindications) {
        this.library = library;
        this.contraindications = contraindications;
    }

    /** In the order of the plan, those that something speaks against too. */
    static List<PlannedLine> of(
            ProtocolLibrary library, Contraindications contraindications, List<Beside> beside, List<AddOn> addOns) {
        PlannedLines planned = new PlannedLines(library, contraindications);
        Phase phase = contraindications.phase();
        phase.exercises().forEach(planned::takeOwn);
        beside.stream().filter(other -> phase.no() >= other.fromPhase()).forEach(planned::takeBeside);
        addOns.forEach(planned::takeAddOn);
        planned.refuseThirdCue();
        return List.copyOf(planned.lines);
    }

    /** The base protocol is not held against itself; a static stretch in the first days is forbidden there too. */
    private void takeOwn(PhaseExercise line) {
        Phase phase = contraindications.phase();
        Objection found = isStretch(line.exercise()) ? against(line.exercise()) : null;
        lines.add(new PlannedLine(
                line,
                List.of(new Origin(phase.protocol(), phase.code())),
                found == Objection.STRETCH_EARLY ? found : null));
    }

    private void takeBeside(Beside other) {
        Phase phase = other.protocol().firstPhase();
        Origin origin = new Origin(phase.protocol(), phase.code());
        Set<String> known = known();
        fillOpenDoses(phase.exercises(), origin);
        for (PhaseExercise line : phase.exercises()) {
            Objection found = against(line.exercise());
            boolean waits = found == null && other.waiting().contains(line.exercise());
            take(known, line, origin, waits ? Objection.WAITS : found);
        }
    }

    private void takeAddOn(AddOn addOn) {
        for (String exercise : addOn.exercises()) {
            PhaseExercise line = DefaultDoses.of(library, exercise);
            Origin origin = Origin.ofRule(addOn.rule());
            fillOpenDoses(List.of(line), origin);
            take(known(), line, origin, against(exercise));
        }
    }

    private void fillOpenDoses(List<PhaseExercise> given, Origin origin) {
        List<PlannedLine> filled = lines.stream()
                .flatMap(planned -> planned.filledBy(given, origin))
                .toList();
        lines.clear();
        lines.addAll(filled);
    }

    private Set<String> known() {
        return lines.stream().map(PlannedLine::exercise).collect(Collectors.toSet());
    }

    private void take(Set<String> known, PhaseExercise line, Origin origin, @Nullable Objection found) {
        if (known.contains(line.exercise())) {
            lines.replaceAll(planned -> planned.exercise().equals(line.exercise()) ? planned.also(origin) : planned);
        } else {
            lines.add(new PlannedLine(line, List.of(origin), found));
        }
    }

    private void refuseThirdCue() {
        List<String> cues = lines.stream()
                .filter(planned -> planned.objection() == null)
                .map(PlannedLine::exercise)
                .filter(exercise -> exercise.startsWith(CUE))
                .distinct()
                .skip(MOST_CUES)
                .toList();
        lines.replaceAll(planned -> cues.contains(planned.exercise()) ? planned.against(Objection.TWO_CUES) : planned);
    }

    private @Nullable Objection against(String exercise) {
        return library.findExercise(exercise).map(contraindications::to).orElse(null);
    }

    private boolean isStretch(String exercise) {
        return Stream.of(library.findExercise(exercise))
                .flatMap(found -> found.stream())
                .map(Exercise::tags)
                .anyMatch(tags -> tags.contains(ExerciseTag.STATIC_STRETCH_HAMSTRING));
    }
}
