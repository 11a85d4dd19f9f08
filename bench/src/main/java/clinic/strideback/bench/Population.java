package clinic.strideback.bench;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.rules.MatchKeys;
import clinic.strideback.patient.rules.PersonTraits;
import clinic.strideback.shared.spelling.NameWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Fills an empty registry with invented runners. */
final class Population {

    /** Where the measured therapist works. */
    static final String CLINIC = "3c1f8a52-6a0e-4b1c-9d57-0b6f2d9f1a01";

    private static final BirthDate SOME_YEAR = new BirthDate(LocalDate.of(2000, 1, 1), BirthDate.Precision.YEAR);

    private Population() {}

    static void fill(Connection owner, int size) throws SQLException {
        owner.setAutoCommit(false);
        names(owner);
        try (Statement statement = owner.createStatement()) {
            statement.execute(text("registry.sql")
                    .replace("{size}", String.valueOf(size))
                    .replace("{clinic}", "'" + CLINIC + "'"));
        }
        owner.commit();
        owner.setAutoCommit(true);
        try (Statement statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static void names(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "create temp table bench_name (kind text, n int, name text, plain text, words text[], sound text) on commit drop");
        }
        Map<String, Integer> places = new HashMap<>();
        try (PreparedStatement insert = owner.prepareStatement("insert into bench_name values (?, ?, ?, ?, ?, ?)")) {
            for (String line : text("names.csv").lines().skip(1).toList()) {
                String[] cells = line.split(",", -1);
                insert.setString(1, cells[0]);
                insert.setInt(2, places.merge(cells[0], 1, Integer::sum) - 1);
                insert.setString(3, cells[1]);
                insert.setString(4, NameWords.plain(cells[1]));
                insert.setArray(
                        5, owner.createArrayOf("text", NameWords.kept(cells[1]).toArray()));
                insert.setString(6, sound(NameWords.plain(cells[1])));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** As it stands in the keys under which duplicates are looked up. */
    private static String sound(String word) {
        PersonTraits named = new PersonTraits(List.of(word), List.of(), SOME_YEAR, null, Set.of(), Set.of());
        // A particle alone (Le, Das) is no key of its own.
        return MatchKeys.of(named).stream()
                .findFirst()
                .map(key -> key.split(":", -1)[1])
                .orElse(word);
    }

    static String text(String resource) {
        try (InputStream file = Objects.requireNonNull(Population.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
