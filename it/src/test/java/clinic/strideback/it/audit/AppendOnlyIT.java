package clinic.strideback.it.audit;

import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.it.InContainer;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyIT extends InContainer {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Resource(lookup = "java:jboss/datasources/StrideBack")
    DataSource application;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set outcome = 'SUCCESS'",
                "delete from audit_event",
                "truncate audit_event",
                "drop table audit_event",
                "alter table audit_event disable trigger all"
            })
    void theApplicationsRoleCannotTouchARowOfTheTrail(String statement) throws SQLException {
        given.aRunnerOf(TARA);

        try (Connection connection = application.getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
        assertThat(audit.all()).hasSize(1);
    }
}
