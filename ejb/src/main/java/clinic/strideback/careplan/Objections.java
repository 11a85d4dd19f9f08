package clinic.strideback.careplan;

import clinic.strideback.shared.Differences;
import clinic.strideback.shared.Invalid;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Refuses to prescribe what something speaks against. */
final class Objections {

    private Objections() {}

    /** Refuses what no reason overcomes, and anything else without one. */
    static void refuse(@Nullable Objection found, @Nullable String reason) {
        if (found != null && found.isBlocking()) {
            throw new Invalid("exercise", found.message());
        }
        if (found != null && reason == null) {
            throw new Invalid("reason", found.message());
        }
    }

    /** Refuses a third form cue beside two that are in use. */
    static void refuseThirdCue(List<Prescription> open, PrescriptionForm form) {
        long others = open.stream()
                .filter(its -> its.exercise.startsWith(PlannedLines.CUE) && !its.id.equals(form.getReplaces()))
                .map(its -> its.exercise)
                .filter(cue -> !cue.equals(form.getExercise()))
                .distinct()
                .count();
        if (others >= PlannedLines.MOST_CUES) {
            throw new Invalid("exercise", Objection.TWO_CUES.message());
        }
    }

    /**
     * Where in the plan an exercise stands that a reason takes up.
     *
     * @throws Invalid if it waits nowhere, or no reason overcomes what speaks against it
     */
    static List<Integer> overcome(List<PlannedLine> lines, String exercise) {
        List<Integer> places = IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).exercise().equals(exercise)
                        && lines.get(place).objection() != null)
                .boxed()
                .toList();
        if (places.isEmpty()) {
            throw new Invalid("exercise", "careplan.exercise.notWaiting");
        }
        refuse(lines.get(places.get(0)).objection(), "given");
        return places;
    }

    /**
     * Refuses to take up what is prescribed already.
     *
     * @throws clinic.strideback.shared.StaleVersion with what stands there now
     */
    static void refuseTaken(List<Prescription> open, TakeUpForm form, CarePlan plan) {
        open.stream()
                .filter(its -> its.exercise.equals(form.exerciseCode()))
                .findFirst()
                .ifPresent(its -> {
                    throw new Differences()
                            .compare("reason", form.getReason(), its.reason)
                            .against(plan.version);
                });
    }
}
