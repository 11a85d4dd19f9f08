package clinic.strideback.careplan;

import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.ExerciseTag;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.Statement.Effect;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the base protocol of a plan holds against an exercise in a phase, and what is held against some in any plan: a static stretch of the hamstring is forbidden
 * in the first five days of a strain, else to be reasoned; so is what is faster or steeper than the running of the phase, unless the phase asks for it itself.
 *
 * @param episode read where a stretch is asked about
 * @param today   the runner's own day
 */
record Contraindications(Protocol protocol, Phase phase, Supplier<EpisodeView> episode, LocalDate today) {

    static final int EARLY_DAYS = 5;

    /** The stage of the return to running that brings hills, and the one that brings sprints. */
    private static final Map<ExerciseTag, Integer> FROM_STAGE = Map.of(ExerciseTag.HILL, 6, ExerciseTag.SPRINT, 7);

    /** The strongest objection; null where there is none. */
    @Nullable
    Objection to(Exercise exercise) {
        Set<Effect> effects = protocol.effectsOn(exercise, phase);
        if (effects.contains(Effect.BLOCK)) {
            return Objection.FORBIDDEN;
        }
        boolean stretch = exercise.tags().contains(ExerciseTag.STATIC_STRETCH_HAMSTRING);
        if (stretch && isEarlyStrain()) {
            return Objection.STRETCH_EARLY;
        }
        if (effects.contains(Effect.WARN)) {
            return Objection.LEFT_OUT;
        }
        if (isBeyondRunning(exercise)) {
            return Objection.BEYOND_RUNNING;
        }
        return stretch ? Objection.STRETCH : null;
    }

    private boolean isBeyondRunning(Exercise exercise) {
        boolean asked = phase.exercises().stream()
                .anyMatch(line -> exercise.code().equals(line.exercise())
                        || exercise.code().equals(line.orExercise()));
        return !asked
                && exercise.tags().stream()
                        .mapToInt(tag -> FROM_STAGE.getOrDefault(tag, 0))
                        .anyMatch(stage -> stage > phase.highestStage());
    }

    private boolean isEarlyStrain() {
        EpisodeView story = episode.get();
        Integer days = story.daysSince(today);
        return story.onset() == Onset.SUDDEN
                && story.mechanism() != Mechanism.CONTUSION
                && (days == null || days <= EARLY_DAYS);
    }
}
