package clinic.strideback.bench;

import clinic.strideback.bench.Turns.Times;
import clinic.strideback.stack.Stack;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Measures the pages about a runner with ten signed assessments and about one with a thousand, in one installation, and writes its part of
 * {@code docs/performance.md}; fails where something that was promised does not hold. Arguments: the folder for the installation, the document.
 */
public final class NotesBench {

    private static final PrintStream OUT = System.out;
    private static final Turns TURNS = new Turns(200, 20, 20);
    private static final double MOST = 1.15;

    private final StringBuilder rows = new StringBuilder();
    private boolean holds = true;

    /** A runner with so many signed assessments. */
    private record Subject(Session session, int notes, String query, String newest) {

        String path(String page) {
            return page + "?" + query
                    + (page.startsWith("/assessment/read") || page.startsWith("/assessment/note")
                            ? "&assessment=" + newest
                            : "");
        }
    }

    private NotesBench() {}

    /** See the class. */
    public static void main(String... arguments) throws SQLException, IOException {
        NotesBench bench = new NotesBench();
        try (Stack stack = Stack.in(Path.of(arguments[0])).fresh().withEar().start()) {
            bench.measure(stack);
        }
        Document.at(Path.of(arguments[1])).write("Assessments", bench.text());
        OUT.println(bench.text());
        if (!bench.holds) {
            OUT.println("Something that was promised does not hold.");
            System.exit(1);
        }
    }

    private void measure(Stack stack) throws SQLException {
        try (Connection owner =
                DriverManager.getConnection(stack.jdbcUrl(), "strideback_owner", stack.ownerPassword())) {
            Session session = Session.signIn(stack.httpUrl(), "tara.therapist");
            List<Subject> subjects = List.of(subject(owner, session, 10), subject(owner, session, 1_000));
            try (Statement statement = owner.createStatement()) {
                statement.execute("vacuum analyze");
            }
            page("chart", subjects, "/patient/chart.xhtml", true);
            page("signed assessment, the newest", subjects, "/assessment/read.xhtml", true);
            page("the same on paper (PDF)", subjects, "/assessment/note.xhtml", true);
            page("list of assessments", subjects, "/assessment/list.xhtml", false);
            page("side by side", subjects, "/assessment/flowsheet.xhtml", false);
        }
    }

    private static Subject subject(Connection owner, Session session, int notes) throws SQLException {
        UUID patient = UUID.randomUUID();
        UUID episode = UUID.randomUUID();
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute(Population.text("notes.sql")
                    .replace("{notes}", String.valueOf(notes))
                    .replace("{clinic}", "'" + Population.CLINIC + "'")
                    .replace("{patient}", "'" + patient + "'")
                    .replace("{episode}", "'" + episode + "'"));
            owner.commit();
            owner.setAutoCommit(true);
            var newest = statement.executeQuery(
                    "select id from assessment where episode_id = '" + episode + "' order by happened_at desc limit 1");
            newest.next();
            return new Subject(session, notes, "patient=" + patient + "&episode=" + episode, newest.getString(1));
        }
    }

    private void page(String what, List<Subject> subjects, String page, boolean promised) throws SQLException {
        OUT.println("Measuring: " + what + " ...");
        List<Times> times =
                TURNS.take(subjects, (subject, turn) -> subject.session().time(subject.path(page)));
        int few = bytes(subjects.get(0), page);
        int many = bytes(subjects.get(1), page);
        Ratios ratio = Ratios.of(times.get(1).medians(), times.get(0).medians());
        boolean kept = ratio.median() <= MOST && (double) many / few <= MOST;
        holds &= kept || !promised;
        rows.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.3f (%.3f to %.3f) | %d | %d | %.3f | %s |%n",
                what,
                times.get(0).p50(),
                times.get(0).p95(),
                times.get(1).p50(),
                times.get(1).p95(),
                ratio.median(),
                ratio.low(),
                ratio.high(),
                few,
                many,
                (double) many / few,
                promised ? kept ? "yes" : "**no**" : "not promised"));
    }

    private static int bytes(Subject subject, String page) {
        return subject.session().get(subject.path(page)).body().length();
    }

    private String text() {
        return """
                Written by `./clinic bench notes`: two runners of one installation, one with ten signed assessments, the other with a thousand, whose newest
                say the same; measured in turns. What a page about the second takes is promised to be at most 1.15 times what the first takes, in time
                (median of the ratios, with its 95 %% interval) and in characters. How many statements each page sends does not depend on their number:
                `AssessmentStatementsIT`. Milliseconds.

                | page | 10: p50 | p95 | 1,000: p50 | p95 | time ÷ | 10: characters | 1,000 | ÷ | holds |
                |---|--:|--:|--:|--:|---|--:|--:|--:|---|
                """.replace("%%", "%") + rows;
    }
}
