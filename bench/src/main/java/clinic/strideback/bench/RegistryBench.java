package clinic.strideback.bench;

import clinic.strideback.bench.Turns.Times;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the registry at several sizes and writes {@code docs/performance.md}; fails where something that was promised does not hold. Arguments:
 * the folder for the installations, the document to write, and the sizes, ascending.
 */
public final class RegistryBench {

    private static final PrintStream OUT = System.out;

    private static final Turns IN_DATABASE = new Turns(600, 20, 60);
    private static final Turns OF_THE_PAGE = new Turns(2_500, 24, 60);
    private static final Turns OF_OTHER_PAGES = new Turns(300, 20, 20);
    private static final Turns OF_REGISTERING = new Turns(100, 10, 10);
    private static final int SCANNED = 100;
    private static final int FULL_PAGE = 26;
    private static final long UNTIL_REPORTED = 15_000;

    private final List<Registry> registries = new ArrayList<>();
    private final Report report = new Report(registries);

    private RegistryBench() {}

    /** See the class. */
    public static void main(String... arguments) throws SQLException, IOException, InterruptedException {
        List<Integer> sizes =
                Arrays.stream(arguments).skip(2).map(Integer::valueOf).sorted().toList();
        RegistryBench bench = new RegistryBench();
        try {
            for (int size : sizes) {
                say(String.format(Locale.ROOT, "Starting an installation with %,d runners ...", size));
                bench.registries.add(Registry.start(Path.of(arguments[0]), size));
            }
            bench.measure();
        } finally {
            for (Registry registry : bench.registries) {
                registry.close();
            }
        }
        Document.at(Path.of(arguments[1])).write("Registry", bench.report.toString());
        say(bench.report.toString());
        if (!bench.report.holds()) {
            say("Something that was promised does not hold.");
            System.exit(1);
        }
    }

    private void measure() throws SQLException, InterruptedException {
        pages();
        searching();
        scans();
    }

    private void pages() throws SQLException {
        List<String> beginnings = registries.get(0).beginnings(FULL_PAGE);
        Turns.Work<Registry> prefix = (registry, turn) ->
                registry.session().time("/patient/find.xhtml?q=" + beginnings.get(turn % beginnings.size()));
        say("Measuring the search page ...");
        List<Times> times = OF_THE_PAGE.take(registries, prefix);
        Registry reference = registries.get(report.reference());
        List<Times> same =
                new Turns(0, OF_THE_PAGE.blocks(), OF_THE_PAGE.works()).take(List.of(reference, reference), prefix);
        Ratios slope = Ratios.slope(
                registries.stream().map(registry -> registry.size).toList(),
                times.stream().map(Times::medians).toList());

        report.table("Pages (signed in, the whole answer)");
        Ratios ratio = report.row("search page, two letters of a name, 25 runners", times);
        report.limit("search page, most runners ÷ ten thousand", ratio.median(), 1.10);
        report.limit("search page, slope of log(time) over log(runners)", slope.median(), 0.03);
        page("search page, typing error", (registry, turn) -> registry.session()
                .time("/patient/find.xhtml?q=" + registry.runner(turn).mistyped()));
        page("list of all runners, by name", (registry, turn) -> registry.session()
                .time("/patient/find.xhtml?list=CLINIC&sort=NAME&after="
                        + registry.runner(turn).id()));
        page("chart", (registry, turn) -> registry.session()
                .time("/patient/chart.xhtml?patient=" + registry.runner(turn).id()));
        page("worklist", (registry, turn) -> registry.session().time("/worklist.xhtml"));
        say("Measuring: registering ...");
        List<Times> registering = OF_REGISTERING.take(registries, RegistryBench::register);
        report.row("registering, duplicates looked for", registering);
        report.limit("registering at most runners, p50", last(registering).p50(), 30);
        report.line("search page against itself (A/A): "
                + Report.text(Ratios.of(same.get(1).medians(), same.get(0).medians())));
        report.line("slope of log(time) over log(runners): " + Report.text(slope));
    }

    private void page(String what, Turns.Work<Registry> work) throws SQLException {
        say("Measuring: " + what + " ...");
        report.row(what, OF_OTHER_PAGES.take(registries, work));
    }

    private void searching() throws SQLException {
        report.table("In the database (the nine that the box shows; one statement, the way there and back included)");
        for (Search search : Search.values()) {
            say("Measuring in the database: " + search.title() + " ...");
            List<Times> times =
                    IN_DATABASE.take(registries, (registry, turn) -> registry.time(search, registry.runner(turn)));
            report.row(search.title(), times);
            if (search == Search.PART) {
                report.limit(
                        "part of a name in the database at most runners, p50",
                        last(times).p50(),
                        1);
            } else if (search == Search.ERROR) {
                report.limit(
                        "typing error in the database at most runners, p50",
                        last(times).p50(),
                        25);
            }
        }
    }

    private static Times last(List<Times> times) {
        return times.get(times.size() - 1);
    }

    private static double register(Registry registry, int turn) {
        return registry.session()
                .register(Map.of(
                        "familyName",
                        registry.runner(turn).family(),
                        "givenName",
                        "Xan" + (char) ('a' + turn % 26),
                        "birthDate",
                        String.format(Locale.ROOT, "19%02d-01-%02d", 40 + turn % 60, 1 + turn % 28),
                        "notDuplicate",
                        "Somebody else"));
    }

    private void scans() throws SQLException, InterruptedException {
        say("Counting tables that are read from end to end ...");
        report.title("Tables of the registry that were read from end to end");
        double all = 0;
        for (Registry registry : registries) {
            long inSearches = 0;
            for (Search search : Search.values()) {
                long scans = registry.sequentialScans(search, SCANNED);
                inSearches += scans;
                if (scans > 0) {
                    report.line(
                            String.format(Locale.ROOT, "%,d runners, %s: %d", registry.size, search.title(), scans));
                }
            }
            long inPages = scansOfPages(registry);
            report.line(String.format(
                    Locale.ROOT,
                    "%,d runners: %d in %d searches of the database, %d in %d pages and registrations",
                    registry.size,
                    inSearches,
                    SCANNED * Search.values().length,
                    inPages,
                    SCANNED * 4));
            all += inSearches + inPages;
        }
        report.limit("tables of the registry read from end to end", all, 0);
    }

    private static long scansOfPages(Registry registry) throws SQLException, InterruptedException {
        Thread.sleep(UNTIL_REPORTED);
        long before = registry.sequentialScans();
        for (int turn = 0; turn < SCANNED; turn++) {
            Runner runner = registry.runner(turn);
            for (String typed : List.of(runner.beginning(), runner.part(), runner.mistyped())) {
                registry.session().get("/patient/find.xhtml?q=" + Session.encode(typed));
            }
            register(registry, SCANNED * 100 + turn);
        }
        Thread.sleep(UNTIL_REPORTED);
        return registry.sequentialScans() - before;
    }

    private static void say(String line) {
        OUT.println(line);
    }
}
