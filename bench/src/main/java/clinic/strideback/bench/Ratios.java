package clinic.strideback.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What paired measurements come to: medians, and how far chance may have moved them (percentile bootstrap, 95 %). */
record Ratios(double median, double low, double high) {

    private static final int DRAWS = 4_000;
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /** The median of one by one ratios. */
    static Ratios of(double[] measured, double[] reference) {
        double[] ratios = IntStream.range(0, measured.length)
                .mapToDouble(i -> measured[i] / reference[i])
                .toArray();
        Random random = new Random(1);
        double[] medians = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            medians[draw] = quantile(
                    IntStream.range(0, ratios.length)
                            .mapToDouble(i -> ratios[random.nextInt(ratios.length)])
                            .toArray(),
                    0.5);
        }
        return new Ratios(quantile(ratios, 0.5), quantile(medians, LOW), quantile(medians, HIGH));
    }

    /** The slope of log(time) over log(size) by least squares, over all turns. */
    static Ratios slope(List<Integer> sizes, List<double[]> times) {
        int turns = times.get(0).length;
        Random random = new Random(1);
        double[] slopes = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] drawn =
                    IntStream.range(0, turns).map(i -> random.nextInt(turns)).toArray();
            slopes[draw] = slope(sizes, times, drawn);
        }
        double all = slope(sizes, times, IntStream.range(0, turns).toArray());
        return new Ratios(all, quantile(slopes, LOW), quantile(slopes, HIGH));
    }

    private static double slope(List<Integer> sizes, List<double[]> times, int[] turns) {
        double[] x = sizes.stream().mapToDouble(Math::log).toArray();
        double[] y = times.stream()
                .mapToDouble(time -> Math.log(quantile(
                        Arrays.stream(turns).mapToDouble(turn -> time[turn]).toArray(), 0.5)))
                .toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double above = IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                .sum();
        double below = IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (x[i] - meanX))
                .sum();
        return above / below;
    }

    /** The value below which this share lies, between the two nearest. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }
}
