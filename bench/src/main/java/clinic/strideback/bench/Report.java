package clinic.strideback.bench;

import clinic.strideback.bench.Turns.Times;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The document about what was measured. Nothing in it tells on which machine. */
final class Report {

    private static final int REFERENCE = 10_000;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder limits = new StringBuilder();
    private final List<Registry> registries;
    private boolean holds = true;

    /** About these, ascending. */
    Report(List<Registry> registries) {
        this.registries = registries;
    }

    /** What the largest is compared with: ten thousand runners, where that was measured. */
    int reference() {
        return IntStream.range(0, registries.size())
                .filter(place -> registries.get(place).size >= REFERENCE)
                .findFirst()
                .orElse(0);
    }

    /** Begins a table, with two columns for each registry. */
    void table(String title) {
        text.append("\n### ").append(title).append("\n\n| what |");
        for (Registry registry : registries) {
            text.append(String.format(Locale.ROOT, " %,d: p50 | p95 |", registry.size));
        }
        text.append(String.format(Locale.ROOT, " most ÷ %,d (95 %%) |%n|---|", registries.get(reference()).size))
                .append("--:|".repeat(registries.size() * 2))
                .append("---|\n");
    }

    /** A row of the table, and the ratio of the largest registry to the one of reference. */
    Ratios row(String what, List<Times> times) {
        text.append("| ").append(what).append(" |");
        for (Times one : times) {
            text.append(String.format(Locale.ROOT, " %.2f | %.2f |", one.p50(), one.p95()));
        }
        Ratios ratio = Ratios.of(
                times.get(times.size() - 1).medians(), times.get(reference()).medians());
        text.append(' ').append(text(ratio)).append(" |\n");
        return ratio;
    }

    void title(String title) {
        text.append("\n### ").append(title).append("\n\n");
    }

    void line(String line) {
        text.append("- ").append(line).append('\n');
    }

    /** One more thing that was promised; a single one that does not hold fails the measurement. */
    void limit(String what, double measured, double most) {
        boolean kept = measured <= most;
        holds &= kept;
        limits.append(String.format(
                Locale.ROOT, "| %s | %s | %s | %s |%n", what, number(measured), number(most), kept ? "yes" : "**no**"));
    }

    boolean holds() {
        return holds;
    }

    static String text(Ratios ratios) {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", ratios.median(), ratios.low(), ratios.high());
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public String toString() {
        return """
                Written by `./clinic bench registry`: one whole installation for each size, all on one machine at the same time, measured in turns (there and back
                again), so that what else the machine does falls on all alike. Times are milliseconds; compare them within this page only. Ratios are medians of
                the ratios within one turn, with their 95 % interval (bootstrap). Half of the runners belong to the clinic that searches, one in eight has a double
                name, and frequent names are frequent; whom to look for is drawn over the whole table.

                ### What was promised

                | what | measured | at most | holds |
                |---|--:|--:|---|
                """ + limits + text;
    }
}
