package clinic.strideback.careplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
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

    /** Done ÷ prescribed in percent, rounded down; null when nothing was prescribed or nothing at all was ticked off. */
    public @Nullable Integer percent() {
        return prescribed == 0 || done + skipped == 0 ? null : done * WHOLE / prescribed;
    }

    /** Over the seven days that end with {@code last}. */
    static Adherence of(Collection<Prescription> prescriptions, Collection<SessionLog> logs, LocalDate last) {
        LocalDate first = last.minusDays(DAYS - 1L);
        Map<UUID, Long> done = count(logs, first, last, true);
        Map<UUID, Long> skipped = count(logs, first, last, false);
        Adherence sum = new Adherence(first, last, 0, 0, 0);
        for (Prescription prescription : prescriptions) {
            sum = sum.plus(
                    expected(prescription, first, last),
                    done.getOrDefault(prescription.id, 0L),
                    skipped.getOrDefault(prescription.id, 0L));
        }
        return sum;
    }

    /** Doing one exercise more often than prescribed does not make up for another. */
    private Adherence plus(int asked, long reallyDone, long leftOut) {
        int counted = (int) Math.min(asked, reallyDone);
        return new Adherence(
                from, to, prescribed + asked, done + counted, skipped + (int) Math.min(asked - counted, leftOut));
    }

    private static int expected(Prescription prescription, LocalDate first, LocalDate last) {
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
