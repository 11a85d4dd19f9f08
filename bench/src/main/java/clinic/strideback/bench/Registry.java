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
import org.jspecify.annotations.Nullable;

/** One running installation with so many runners, as its therapist and as its database see it. */
final class Registry implements AutoCloseable {

    private static final String FIND = """
            select count(*) from find_runners(cast(? as uuid[]), cast(? as int[]), cast(? as text[]), cast(? as daterange[]), 9)""";

    final int size;
    private final Stack stack;
    private final Connection app;
    private final Connection owner;
    private final Session session;
    private final List<Runner> sample = new ArrayList<>();

    /** A runner drawn from the whole table. */
    record Runner(String id, String family, String given, String born, String number, String phone) {}

    private Registry(int size, Stack stack) throws SQLException {
        this.size = size;
        this.stack = stack;
        this.app = DriverManager.getConnection(stack.jdbcUrl(), "strideback_app", stack.appPassword());
        this.owner = DriverManager.getConnection(stack.jdbcUrl(), "strideback_owner", stack.ownerPassword());
        Population.fill(owner, size);
        draw();
        this.session = Session.signIn(stack.httpUrl(), "tara.therapist");
    }

    static Registry start(Path folder, int size) throws SQLException {
        Stack stack =
                Stack.in(folder.resolve(String.valueOf(size))).fresh().withEar().start();
        return new Registry(size, stack);
    }

    private void draw() throws SQLException {
        try (PreparedStatement drawn = owner.prepareStatement("""
                        select p.id, split_part(e.sort_key, ', ', 1), split_part(e.sort_key, ', ', 2), p.birth_date, n.number, p.details ->> 'PHONE_1'
                        from registry_entry e join patient p on p.id = e.patient_id
                        join patient_number_row n on n.patient_id = p.id
                        where e.clinic_id = ?::uuid and p.details ? 'PHONE_1' order by md5(p.id::text) limit 2000""".replace("details ? ", "details ?? "))) {
            drawn.setString(1, Population.CLINIC);
            try (ResultSet rows = drawn.executeQuery()) {
                while (rows.next()) {
                    sample.add(new Runner(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6)));
                }
            }
        }
    }

    Runner runner(int turn) {
        return sample.get(Math.floorMod(turn * 7919, sample.size()));
    }

    Session session() {
        return session;
    }

    Connection app() {
        return app;
    }

    /** Milliseconds of one search in the database, the way there and back included. */
    double find(String place, String[] starts, @Nullable String born) throws SQLException {
        try (PreparedStatement find = app.prepareStatement(FIND)) {
            find.setString(1, "{" + Population.CLINIC + "}");
            find.setString(2, place);
            find.setArray(3, app.createArrayOf("text", starts));
            find.setString(4, born);
            long begin = System.nanoTime();
            try (ResultSet rows = find.executeQuery()) {
                rows.next();
            }
            return (System.nanoTime() - begin) / 1e6;
        }
    }

    /** How often tables of runners were read from end to end so far. */
    long sequentialScans() throws SQLException {
        try (PreparedStatement scans = owner.prepareStatement("""
                        select coalesce(sum(seq_scan), 0) from pg_stat_user_tables
                        where relname in ('patient', 'patient_name', 'patient_clinic', 'patient_number_row', 'registry_entry', 'registry_word', 'match_key')""");
                ResultSet rows = scans.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        app.close();
        owner.close();
        stack.close();
    }
}
