package clinic.strideback.careplan;

import clinic.strideback.exercise.HowTo;
import clinic.strideback.shared.EpisodeId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a runner finds on the phone for one day.
 *
 * @param day   the runner's own date
 * @param now   the runner's own time, for the greeting
 * @param plans the protocols and phases that the exercises come from; empty while there is no plan
 * @param due   to be done on this day, and what was ticked off
 * @param other exercises of the plan that are not asked for on this day
 */
public record TodayView(LocalDate day, LocalTime now, List<Plan> plans, List<Item> due, List<Item> other)
        implements Serializable {

    private static final int MINUTE = 60;

    public boolean hasPlan() {
        return !plans.isEmpty();
    }

    /** The exercise of the day with this id. */
    public Optional<Item> find(UUID prescription) {
        return Stream.concat(due.stream(), other.stream())
                .filter(item -> item.id().equals(prescription))
                .findFirst();
    }

    /** How many of the exercises due have been answered for, done or left out. */
    public long answered() {
        return due.stream().filter(Item::isAnswered).count();
    }

    /**
     * Where an exercise comes from.
     *
     * @param episode     the problem that the plan is for
     * @param place       of the phase among those that the runner goes through, from 1; what it is called is the therapist's language
     * @param phases      how many there are
     * @param complete    false while the therapist prescribes by hand
     * @param painCeiling highest pain score, 0…10, that the exercises may cause
     * @param painRule    a further pain rule; empty when there is none
     */
    public record Plan(
            EpisodeId episode,
            String protocol,
            int place,
            int phases,
            boolean complete,
            int painCeiling,
            String painRule)
            implements Serializable {}

    /**
     * One exercise of the day.
     *
     * @param amount    sets, repetitions, holds, load
     * @param how       how it is done
     * @param asked     what "as planned" means, to begin a change with
     * @param entries   what was ticked off on this day, in order
     * @param mayAdd    whether it may be ticked off (again) on this day
     */
    public record Item(
            UUID id,
            String exercise,
            String name,
            @Nullable String orName,
            String cue,
            String amount,
            List<String> manner,
            String frequency,
            @Nullable String note,
            HowTo how,
            Asked asked,
            List<Entry> entries,
            boolean mayAdd)
            implements Serializable {

        public boolean isAnswered() {
            return !entries.isEmpty();
        }
    }

    /**
     * Upper ends of the dose; null where the dose gives none.
     *
     * @param seconds of a hold or a bout; null where it is said in minutes
     * @param minutes of one that lasts whole minutes
     * @param metres  all lengths together
     */
    public record Asked(
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer seconds,
            @Nullable Integer minutes,
            @Nullable Integer metres)
            implements Serializable {

        /** Whether it is counted in repetitions, because it says neither how long nor how far. */
        public boolean counted() {
            return seconds == null && minutes == null && metres == null;
        }
    }

    /**
     * One tick.
     *
     * @param at       the runner's own time when it was entered
     * @param undoable whether the runner may still take it back
     */
    public record Entry(
            UUID id,
            SessionOutcome outcome,
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer seconds,
            @Nullable Integer metres,
            LocalTime at,
            boolean undoable)
            implements Serializable {

        /** Whole minutes; null where it is said in seconds. */
        public @Nullable Integer minutes() {
            return seconds == null || seconds % MINUTE != 0 ? null : Integer.valueOf(seconds / MINUTE);
        }
    }
}
