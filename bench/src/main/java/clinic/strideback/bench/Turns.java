package clinic.strideback.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often work is done on each subject: first to warm up, then in blocks, there and back over the subjects.
 *
 * @param warmUp works before anything is measured
 * @param blocks blocks for each subject
 * @param works works in a block
 */
record Turns(int warmUp, int blocks, int works) {

    /** What is done once, and how long it took in milliseconds; no two calls for one subject get the same turn. */
    @FunctionalInterface
    interface Work<T> {
        double once(T subject, int turn) throws SQLException;
    }

    /** What came of it for one subject. */
    static final class Times {

        private final double[] medians;
        private final double[] all;

        Times(int blocks, int works) {
            medians = new double[blocks];
            all = new double[blocks * works];
        }

        /** The median of each block. */
        double[] medians() {
            return medians;
        }

        private void keep(int block, double[] measured) {
            medians[block] = Ratios.quantile(measured, 0.5);
            System.arraycopy(measured, 0, all, block * measured.length, measured.length);
        }

        double p50() {
            return Ratios.quantile(all, 0.5);
        }

        double p95() {
            return Ratios.quantile(all, 0.95);
        }
    }

    /** The times of each subject; one that stands twice in the list is measured against itself. */
    <T> List<Times> take(List<T> subjects, Work<T> work) throws SQLException {
        for (T subject : subjects) {
            for (int turn = 0; turn < warmUp; turn++) {
                work.once(subject, turn);
            }
        }
        List<Times> times =
                subjects.stream().map(subject -> new Times(blocks, works)).toList();
        int turn = warmUp;
        for (int block = 0; block < blocks; block++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, subjects.size()).boxed().toList());
            if (block % 2 == 1) {
                Collections.reverse(order);
            }
            for (int place : order) {
                double[] measured = new double[works];
                for (int i = 0; i < works; i++) {
                    measured[i] = work.once(subjects.get(place), turn + i);
                }
                times.get(place).keep(block, measured);
            }
            turn += works;
        }
        return times;
    }
}
