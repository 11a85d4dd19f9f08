package clinic.strideback.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Goes past the use cases to the database, in the application's own role. */
@Dependent
public class Sql {
    /** The role may not do this. */
    public static final String NOT_GRANTED = "42501";

    /** A trigger keeps what was signed. */
    public static final String STANDS = "23001";

    @Resource(lookup = "java:jboss/datasources/StrideBack")
    DataSource database;

    /** The first column of the first row, as the database writes it; null where there is no row. */
    public @Nullable String answer(String query, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Does it, and says how many rows that changed. */
    public int act(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The state with which the database refuses this. */
    public @Nullable String refusalOf(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return "changed " + statement.executeUpdate();
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
