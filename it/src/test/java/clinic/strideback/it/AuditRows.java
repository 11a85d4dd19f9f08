package clinic.strideback.it;

import clinic.strideback.shared.PatientId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the trail as it was committed, from the beginning of the test on. */
@Dependent
public class AuditRows {

    @Resource(lookup = "java:jboss/datasources/StrideBack")
    DataSource database;

    private long last;

    /** One row: who did what, in FHIR's letter, with which outcome, to whose file. */
    public record Row(
            Person caller,
            String useCase,
            String action,
            String outcome,
            @Nullable String reason,
            @Nullable PatientId patient) {}

    /** Leaves out what was written before. */
    public void fromHere() {
        try (Connection connection = database.getConnection();
                ResultSet max =
                        connection.createStatement().executeQuery("select coalesce(max(id), 0) from audit_event")) {
            max.next();
            last = max.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows of the test so far, oldest first. */
    public List<Row> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select caller, use_case, action, outcome, reason, patient_id from audit_event where id > ? order by id")) {
            query.setLong(1, last);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        UUID patient = found.getObject(6, UUID.class);
        return new Row(
                personOf(found.getString(1)),
                found.getString(2),
                found.getString(3),
                found.getString(4),
                found.getString(5),
                patient == null ? null : new PatientId(patient));
    }

    private static Person personOf(String subject) {
        for (Person person : Person.values()) {
            if (person.principal().equals(subject)) {
                return person;
            }
        }
        throw new IllegalStateException("A caller whom no test knows: " + subject);
    }
}
