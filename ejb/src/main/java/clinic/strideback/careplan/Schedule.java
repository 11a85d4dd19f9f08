package clinic.strideback.careplan;

import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Frequency.Rhythm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a frequency asks for on a day and in a span of days. A frequency that is not given asks for nothing that could be counted, and an exercise without
 * one is offered every day.
 */
final class Schedule {

    private static final int WEEK = 7;

    private Schedule() {}

    /**
     * Whether the exercise is to be done on this day.
     *
     * @param done the days before this one on which it was done
     */
    static boolean isDue(@Nullable Frequency frequency, LocalDate day, Collection<LocalDate> done) {
        if (frequency == null) {
            return true;
        }
        int most = frequency.times().max();
        return switch (frequency.rhythm()) {
            case PER_DAY, PER_DAY_OR_RUN -> true;
            case PER_WEEK -> countSince(day.minusDays(WEEK - 1L), day, done) < most;
            case EVERY_DAYS -> countSince(day.minusDays(frequency.times().min() - 1L), day, done) == 0;
        };
    }

    private static long countSince(LocalDate from, LocalDate before, Collection<LocalDate> done) {
        return done.stream()
                .filter(day -> !day.isBefore(from) && day.isBefore(before))
                .count();
    }

    /** How often it may be ticked off on one day. */
    static int mostPerDay(@Nullable Frequency frequency) {
        return frequency != null && isDaily(frequency.rhythm())
                ? frequency.times().max()
                : 1;
    }

    /** How many sessions it asks for at least, from the first to the last of these days; none when the frequency is not given. */
    static Share expected(@Nullable Frequency frequency, LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (frequency == null || days < 1) {
            return Share.NONE;
        }
        int times = frequency.times().min();
        return switch (frequency.rhythm()) {
            case PER_DAY, PER_DAY_OR_RUN -> new Share(days * times, 1);
            case PER_WEEK -> new Share(days * times, WEEK);
            case EVERY_DAYS -> new Share(days, frequency.times().max());
        };
    }

    private static boolean isDaily(Rhythm rhythm) {
        return rhythm == Rhythm.PER_DAY || rhythm == Rhythm.PER_DAY_OR_RUN;
    }
}
