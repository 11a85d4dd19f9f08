package clinic.strideback.bench;

import clinic.strideback.stack.Stack;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One running installation with so many runners, as its therapist and as its database see it. */
final class Registry implements AutoCloseable {

    /** How many the box shows while somebody types. */
    private static final int SUGGESTIONS = 9;

    private static final String FIND = """
            select count(*) from find_runners(cast(? as uuid[]), cast(? as int[]), cast(? as text[]), cast(? as daterange[]), ?)""";
    private static final String SCANS = """
            select coalesce(sum(seq_scan), 0) from %s
            where relname in ('patient', 'patient_name', 'patient_clinic', 'patient_number_row', 'registry_entry', 'registry_word', 'match_key', 'name_word')""";
    private static final String DRAW = """
            select p.id, split_part(e.sort_key, ', ', 1), split_part(e.sort_key, ', ', 2), p.birth_date, n.number,
                   p.details ->> 'PHONE_1'
            from registry_entry e join patient p on p.id = e.patient_id
            join patient_number_row n on n.patient_id = p.id
            where e.clinic_id = cast(? as uuid) and p.details ->> 'PHONE_1' is not null order by md5(p.id::text) limit 2000""";

    final int size;
    private final Stack stack;
    private final Connection app;
    private final Connection owner;
    private final Session session;
    private final List<Runner> sample;

    private Registry(int size, Stack stack) throws SQLException {
        this.size = size;
        this.stack = stack;
        this.app = DriverManager.getConnection(stack.jdbcUrl(), "strideback_app", stack.appPassword());
        this.owner = DriverManager.getConnection(stack.jdbcUrl(), "strideback_owner", stack.ownerPassword());
        Population.fill(owner, size);
        this.sample = draw(owner);
        this.session = Session.signIn(stack.httpUrl(), "tara.therapist");
    }

    static Registry start(Path folder, int size) throws SQLException {
        Stack stack =
                Stack.in(folder.resolve(String.valueOf(size))).fresh().withEar().start();
        return new Registry(size, stack);
    }

    private static List<Runner> draw(Connection owner) throws SQLException {
        List<Runner> drawn = new ArrayList<>();
        try (PreparedStatement draw = owner.prepareStatement(DRAW)) {
            draw.setString(1, Population.CLINIC);
            try (ResultSet rows = draw.executeQuery()) {
                while (rows.next()) {
                    drawn.add(new Runner(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6)));
                }
            }
        }
        return drawn;
    }

    Runner runner(int turn) {
        return sample.get(Math.floorMod(turn * 7919, sample.size()));
    }

    /** The drawn beginnings of two letters with at least so many runners. */
    List<String> beginnings(int runners) throws SQLException {
        List<String> beginnings = new ArrayList<>();
        for (Runner runner : sample) {
            if (find(Search.SHORT, runner, runners) == runners) {
                beginnings.add(runner.twoLetters());
            }
        }
        return beginnings;
    }

    Session session() {
        return session;
    }

    /** Milliseconds of one search in the database, the way there and back included. */
    double time(Search search, Runner runner) throws SQLException {
        long begin = System.nanoTime();
        find(search, runner, SUGGESTIONS);
        return (System.nanoTime() - begin) / 1e6;
    }

    private int find(Search search, Runner runner, int page) throws SQLException {
        try (PreparedStatement find = app.prepareStatement(FIND)) {
            find.setString(1, "{" + Population.CLINIC + "}");
            find.setString(2, search.places());
            find.setArray(3, app.createArrayOf("text", search.starts(runner)));
            find.setString(4, search.born(runner));
            find.setInt(5, page);
            return (int) number(find);
        }
    }

    /** How many tables of the registry these searches read from end to end. */
    long sequentialScans(Search search, int searches) throws SQLException {
        app.setAutoCommit(false);
        try (PreparedStatement scans = app.prepareStatement(SCANS.formatted("pg_stat_xact_user_tables"))) {
            long before = number(scans);
            for (int turn = 0; turn < searches; turn++) {
                find(search, runner(turn), SUGGESTIONS);
            }
            return number(scans) - before;
        } finally {
            app.setAutoCommit(true);
        }
    }

    /** How often tables of the registry were read from end to end so far, by whomever; servers report it when they had nothing to do for some seconds. */
    long sequentialScans() throws SQLException {
        try (PreparedStatement scans = owner.prepareStatement(SCANS.formatted("pg_stat_user_tables"))) {
            return number(scans);
        }
    }

    private static long number(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        app.close();
        owner.close();
        stack.close();
    }
}
