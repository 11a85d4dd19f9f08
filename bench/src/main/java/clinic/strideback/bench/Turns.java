package clinic.strideback.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often work is done on each registry: first to warm up, then in blocks, there and back over the registries.
 *
 * @param warmUp works before anything is measured
 * @param blocks blocks for each registry
 * @param works works in a block
 */
record Turns(int warmUp, int blocks, int works) {

    /** What is done once, and how long it took in milliseconds; no two calls for one registry get the same turn. */
    @FunctionalInterface
    interface Work {
        double once(Registry registry, int turn) throws SQLException;
    }

    /** What came of it for one registry. */
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

    /** The times of each registry; one that stands twice in the list is measured against itself. */
    List<Times> take(List<Registry> registries, Work work) throws SQLException {
        for (Registry registry : registries) {
            for (int turn = 0; turn < warmUp; turn++) {
                work.once(registry, turn);
            }
        }
        List<Times> times =
                registries.stream().map(registry -> new Times(blocks, works)).toList();
        int turn = warmUp;
        for (int block = 0; block < blocks; block++) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, registries.size()).boxed().toList());
            if (block % 2 == 1) {
                Collections.reverse(order);
            }
            for (int place : order) {
                double[] measured = new double[works];
                for (int i = 0; i < works; i++) {
                    measured[i] = work.once(registries.get(place), turn + i);
                }
                times.get(place).keep(block, measured);
            }
            turn += works;
        }
        return times;
    }
}
