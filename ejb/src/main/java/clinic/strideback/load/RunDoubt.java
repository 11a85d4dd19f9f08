package clinic.strideback.load;

import java.util.List;
import java.util.Optional;

/** What is asked back once about a run: whoever says it again is believed. Where the questions begin is our own setting, by no source. */
final class RunDoubt {

    /** How many days before the run are looked at. */
    static final int LOOK_BACK = 30;

    /** Our own setting: so many times as far as the longest run of those days is asked back. */
    private static final int TIMES_THE_LONGEST = 3;

    /** Our own setting: up to so many metres no distance is asked back; it stands in where no run of those days is known. */
    private static final int NEVER_FAR = 10_000;

    /** Our own setting: 2:30 minutes. */
    private static final long FASTEST_SECONDS_OF_A_KILOMETRE = 150;

    private static final long SECONDS = 60;
    private static final long METRES = 1000;

    private RunDoubt() {}

    /**
     * The code of the question; none where nothing is unusual.
     *
     * @param known the runs from {@link #LOOK_BACK} days before it on, without it; none for a correction
     */
    static Optional<String> of(Run run, List<Run> known) {
        if (known.stream().anyMatch(other -> other.ranOn.equals(run.ranOn) && other.metres == run.metres)) {
            return Optional.of("run.doubt.twice");
        }
        if (isFar(run, known)) {
            return Optional.of("run.doubt.far");
        }
        return isFast(run) ? Optional.of("run.doubt.fast") : Optional.empty();
    }

    private static boolean isFar(Run run, List<Run> known) {
        int longest = known.stream()
                .filter(other -> !other.ranOn.isAfter(run.ranOn))
                .mapToInt(other -> other.metres)
                .max()
                .orElse(NEVER_FAR);
        return run.metres > NEVER_FAR && run.metres > TIMES_THE_LONGEST * longest;
    }

    private static boolean isFast(Run run) {
        return run.minutes != null && run.minutes * SECONDS * METRES < FASTEST_SECONDS_OF_A_KILOMETRE * run.metres;
    }
}
