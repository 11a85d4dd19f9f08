package clinic.strideback.careplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sessions done of those prescribed, over the last seven days. What was not ticked off is not known; it is neither done nor missed.
 *
 * @param from       first day
 * @param to         last day
 * @param prescribed sessions that the prescriptions ask for, at least
 * @param done       of these, done as planned or otherwise
 * @param skipped    of these, left out as the runner says
 */
public record Adherence(LocalDate from, LocalDate to, int prescribed, int done, int skipped) implements Serializable {

    static final int DAYS = 7;
    private static final int WHOLE = 100;

    /** The sessions of which nothing is known. */
    public int notKnown() {
        return Math.max(0, prescribed - done - skipped);
    }

    /** Whether there was nothing to do that could be counted: neither a pass nor a fail. */
    public boolean nothingDue() {
        return prescribed == 0;
    }

    /** Done ÷ prescribed in percent, rounded down; null when nothing was prescribed or nothing at all was ticked off. */
    public @Nullable Integer percent() {
        return nothingDue() || done + skipped == 0 ? null : done * WHOLE / prescribed;
    }

    /**
     * Over the seven days that end with {@code last}. An exercise whose prescription another one took the place of counts as one, and only the sum is rounded:
     * what was done before a plan changes stays as it was.
     */
    static Adherence of(Collection<Prescription> prescriptions, Collection<SessionLog> logs, LocalDate last) {
        LocalDate first = last.minusDays(DAYS - 1L);
        Map<UUID, Long> done = count(logs, first, last, true);
        Map<UUID, Long> skipped = count(logs, first, last, false);
        Share asked = Share.NONE;
        Adherence sum = new Adherence(first, last, 0, 0, 0);
        for (List<Prescription> exercise : byExercise(prescriptions)) {
            Share share = exercise.stream()
                    .map(prescription -> expected(prescription, first, last))
                    .reduce(Share.NONE, Share::plus);
            asked = asked.plus(share);
            sum = sum.plus(share.ceiling(), all(exercise, done), all(exercise, skipped));
        }
        return sum.outOf(asked.floor());
    }

    private static Collection<List<Prescription>> byExercise(Collection<Prescription> prescriptions) {
        return prescriptions.stream()
                .collect(Collectors.groupingBy(prescription -> prescription.exercise))
                .values();
    }

    private static long all(List<Prescription> exercise, Map<UUID, Long> counted) {
        return exercise.stream()
                .mapToLong(prescription -> counted.getOrDefault(prescription.id, 0L))
                .sum();
    }

    /** Doing one exercise more often than prescribed does not make up for another. */
    private Adherence plus(int most, long reallyDone, long leftOut) {
        int counted = (int) Math.min(most, reallyDone);
        return new Adherence(from, to, prescribed, done + counted, skipped + (int) Math.min(most - counted, leftOut));
    }

    /** No more than were asked for in all. */
    private Adherence outOf(int asked) {
        int counted = Math.min(asked, done);
        return new Adherence(from, to, asked, counted, Math.min(asked - counted, skipped));
    }

    private static Share expected(Prescription prescription, LocalDate first, LocalDate last) {
        return Schedule.expected(
                prescription.dose.dose().frequency(),
                later(first, prescription.startsOn),
                earlier(last, prescription.lastDay()));
    }

    private static Map<UUID, Long> count(Collection<SessionLog> logs, LocalDate first, LocalDate last, boolean done) {
        return logs.stream()
                .filter(log -> log.counts() == done)
                .filter(log -> !log.happenedOn.isBefore(first) && !log.happenedOn.isAfter(last))
                .collect(Collectors.groupingBy(log -> log.prescriptionId, Collectors.counting()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
