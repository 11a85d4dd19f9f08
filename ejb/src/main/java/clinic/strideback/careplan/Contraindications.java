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
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the base protocol of a plan holds against an exercise in a phase, and what is held against a static stretch of the hamstring in any plan: forbidden in the
 * first five days of a strain, else to be reasoned.
 *
 * @param episode read where a stretch is asked about
 * @param today   the runner's own day
 */
record Contraindications(Protocol protocol, Phase phase, Supplier<EpisodeView> episode, LocalDate today) {

    static final int EARLY_DAYS = 5;

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
        return stretch ? Objection.STRETCH : null;
    }

    private boolean isEarlyStrain() {
        EpisodeView story = episode.get();
        Integer days = story.daysSince(today);
        return story.onset() == Onset.SUDDEN
                && story.mechanism() != Mechanism.CONTUSION
                && (days == null || days <= EARLY_DAYS);
    }
}
