package clinic.strideback.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Measures the registry at several sizes and writes {@code docs/performance.md}. Arguments: the folder for the installations, the document to write,
 * and the sizes (the second of them is the reference).
 */
public final class RegistryBench {

    private static final PrintStream OUT = System.out;
    private static final int WARM_UP = 400;
    private static final int TURNS = 20;
    private static final int PER_TURN = 60;
    private static final int REGISTERED = 60;

    private final List<Registry> registries = new ArrayList<>();
    private final StringBuilder document = new StringBuilder();

    /** What is done once, and how long it took in milliseconds. */
    @FunctionalInterface
    private interface Work {
        double once(Registry registry, int turn) throws SQLException;
    }

    private RegistryBench() {}

    /** See the class. */
    public static void main(String... arguments) throws SQLException, IOException {
        List<Integer> sizes =
                Arrays.stream(arguments).skip(2).map(Integer::valueOf).toList();
        RegistryBench bench = new RegistryBench();
        try {
            for (int size : sizes) {
                OUT.println("Starting an installation with " + size + " runners ...");
                bench.registries.add(Registry.start(Path.of(arguments[0]), size));
            }
            bench.measure();
            Files.writeString(Path.of(arguments[1]), bench.document);
        } finally {
            for (Registry registry : bench.registries) {
                registry.close();
            }
        }
    }

    private void measure() throws SQLException {
        document.append("""
                # Performance

                Written by `./clinic bench registry`: one installation for each size, all on one machine, measured in turns (there and back again), so that what
                else the machine does falls on all alike. Times are medians in milliseconds; ratios are medians of the ratios within one turn, with their 95 %
                interval (bootstrap). Half of the runners belong to the clinic that searches. Keys are drawn over the whole table.
                """);
        searching();
        List<double[]> prefix = pages();
        registering();
        growth(prefix);
        scans();
    }

    private void searching() throws SQLException {
        document.append("\n## In the database (one statement, the way there and back included)\n\n");
        head();
        row(
                "prefix of a name (4 letters)",
                (r, t) -> r.find("{1}", starts(r.runner(t).family(), 4), null));
        row(
                "prefixes of both names",
                (r, t) -> r.find(
                        "{1,2}",
                        new String[] {
                            start(r.runner(t).family(), 4), start(r.runner(t).given(), 3)
                        },
                        null));
        row(
                "part of a name",
                (r, t) -> r.find("{1}", new String[] {inside(r.runner(t).family())}, null));
        row(
                "name with a typing error",
                (r, t) -> r.find("{1}", new String[] {mistyped(r.runner(t).family())}, null));
        row(
                "birth date",
                (r, t) -> r.find(
                        "{}",
                        new String[0],
                        "{\"[" + r.runner(t).born() + "," + r.runner(t).born() + "]\"}"));
        row("number", (r, t) -> r.find("{1}", new String[] {"#" + r.runner(t).number()}, null));
        row("phone", (r, t) -> r.find("{1}", new String[] {r.runner(t).phone()}, null));
    }

    private List<double[]> pages() throws SQLException {
        document.append("\n## Pages (signed in, the whole answer)\n\n");
        head();
        List<double[]> prefix = row("search page, prefix", (r, t) -> r.session()
                .time("/patient/find.xhtml?q=" + start(r.runner(t).family(), 4)));
        row("search page, typing error", (r, t) -> r.session()
                .time("/patient/find.xhtml?q=" + mistyped(r.runner(t).family())));
        row("chart", (r, t) -> r.session()
                .time("/patient/chart.xhtml?patient=" + r.runner(t).id()));
        row("worklist", (r, t) -> r.session().time("/worklist.xhtml"));
        return prefix;
    }

    private void head() {
        document.append("| what |");
        registries.forEach(registry -> document.append(String.format(Locale.ROOT, " %,d p50 | p95 |", registry.size)));
        document.append(" largest ÷ reference (95 %) |\n|---|")
                .append("---|".repeat(registries.size() * 2 + 1))
                .append('\n');
    }

    private List<double[]> row(String what, Work work) throws SQLException {
        OUT.println("Measuring: " + what);
        List<double[]> medians = new ArrayList<>();
        List<List<Double>> all = new ArrayList<>();
        for (Registry registry : registries) {
            medians.add(new double[TURNS]);
            all.add(new ArrayList<>());
            for (int turn = 0; turn < WARM_UP; turn++) {
                work.once(registry, turn);
            }
        }
        for (int turn = 0; turn < TURNS; turn++) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, registries.size()).boxed().toList());
            if (turn % 2 == 1) {
                Collections.reverse(order);
            }
            for (int place : order) {
                double[] times = new double[PER_TURN];
                for (int i = 0; i < PER_TURN; i++) {
                    times[i] = work.once(registries.get(place), WARM_UP + turn * PER_TURN + i);
                    all.get(place).add(times[i]);
                }
                medians.get(place)[turn] = Ratios.quantile(times, 0.5);
            }
        }
        document.append("| ").append(what).append(" |");
        for (List<Double> times : all) {
            double[] values = times.stream().mapToDouble(Double::doubleValue).toArray();
            document.append(String.format(
                    Locale.ROOT, " %.2f | %.2f |", Ratios.quantile(values, 0.5), Ratios.quantile(values, 0.95)));
        }
        document.append(" ").append(text(ratio(medians))).append(" |\n");
        return medians;
    }

    private Ratios ratio(List<double[]> medians) {
        return Ratios.of(medians.get(medians.size() - 1), medians.get(Math.min(1, medians.size() - 1)));
    }

    private void registering() {
        document.append("| register, duplicates looked for |");
        for (Registry registry : registries) {
            double[] times = new double[REGISTERED];
            for (int i = 0; i < REGISTERED; i++) {
                Registry.Runner like = registry.runner(i);
                times[i] = registry.session()
                        .register(Map.of(
                                "familyName",
                                like.family(),
                                "givenName",
                                "Xan" + (char) ('a' + i % 26),
                                "birthDate",
                                "19" + (40 + i % 60) + "-01-" + String.format(Locale.ROOT, "%02d", 1 + i % 28),
                                "notDuplicate",
                                "Somebody else"));
            }
            document.append(String.format(
                    Locale.ROOT, " %.1f | %.1f |", Ratios.quantile(times, 0.5), Ratios.quantile(times, 0.95)));
        }
        document.append(" |\n");
    }

    private void growth(List<double[]> prefix) throws SQLException {
        List<double[]> again = new ArrayList<>(List.of(new double[TURNS], new double[TURNS]));
        Registry reference = registries.get(Math.min(1, registries.size() - 1));
        for (int turn = 0; turn < TURNS; turn++) {
            for (int side = 0; side < 2; side++) {
                double[] times = new double[PER_TURN];
                for (int i = 0; i < PER_TURN; i++) {
                    times[i] = reference
                            .session()
                            .time("/patient/find.xhtml?q="
                                    + start(
                                            reference
                                                    .runner(turn * PER_TURN + i)
                                                    .family(),
                                            4));
                }
                again.get((side + turn) % 2)[turn] = Ratios.quantile(times, 0.5);
            }
        }
        document.append("\n## Growth of the search page\n\n- against itself (A/A): ")
                .append(text(Ratios.of(again.get(0), again.get(1))))
                .append("\n- slope of log(time) over log(size): ")
                .append(text(Ratios.slope(
                        registries.stream().map(registry -> registry.size).toList(), prefix)))
                .append('\n');
    }

    private void scans() throws SQLException {
        document.append("\n## Tables of runners read from end to end while searching\n\n");
        for (Registry registry : registries) {
            long before = registry.sequentialScans();
            for (int turn = 0; turn < 50; turn++) {
                Registry.Runner runner = registry.runner(turn);
                for (String typed : List.of(
                        start(runner.family(), 4),
                        inside(runner.family()),
                        mistyped(runner.family()),
                        runner.born(),
                        runner.number())) {
                    registry.session().get("/patient/find.xhtml?q=" + Session.encode(typed));
                }
            }
            long scans = registry.sequentialScans() - before;
            document.append(String.format(Locale.ROOT, "- %,d runners: %d%n", registry.size, scans));
            if (registry.size >= 10_000 && scans > 0) {
                throw new IllegalStateException("A table of runners was read from end to end at " + registry.size);
            }
        }
    }

    private static String text(Ratios ratios) {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", ratios.median(), ratios.low(), ratios.high());
    }

    private static String first(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    private static String[] starts(String name, int letters) {
        return new String[] {start(name, letters)};
    }

    private static String start(String name, int letters) {
        String word = first(name);
        return word.substring(0, Math.min(letters, word.length()));
    }

    private static String inside(String name) {
        String word = first(name);
        return word.length() < 5 ? word : word.substring(1, Math.min(6, word.length()));
    }

    private static String mistyped(String name) {
        String word = first(name);
        return word.length() < 4 ? word : word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
    }
}
