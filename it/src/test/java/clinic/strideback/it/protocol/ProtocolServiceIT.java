package clinic.strideback.it.protocol;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.STRANGER;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.Sql;
import clinic.strideback.protocol.DifferenceView;
import clinic.strideback.protocol.ProtocolService;
import clinic.strideback.shared.NotFound;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolServiceIT extends InContainer {

    @Inject
    ProtocolService protocols;

    @Resource(lookup = "java:jboss/datasources/StrideBack")
    DataSource database;

    @ParameterizedTest
    @EnumSource(names = {"TARA", "ADA"})
    void therapistsAndAdministratorsReadTheLibrary(Person reader) {
        assertThat(as(reader).call(() -> protocols.list(Locale.ENGLISH)))
                .hasSize(14)
                .extracting(row -> row.protocol().code())
                .startsWith("P-TIGHT", "P-HEID");

        assertThat(audit.all()).containsExactly(new Row(reader, "Protocol.list", "R", "SUCCESS", null, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"PAULA", "STRANGER"})
    void whoIsNeitherIsRefusedAndTheRefusalStays(Person other) {
        assertThatThrownBy(() -> as(other).call(() -> protocols.get("P-TIGHT", 1, Locale.ENGLISH)))
                .isInstanceOf(Refused.class);

        String reason = other == STRANGER ? "refused.account" : "refused.permission";
        assertThat(audit.all()).containsExactly(new Row(other, "Protocol.get", "R", "REFUSED", reason, null));
        assertThat(other).isIn(PAULA, STRANGER);
    }

    @Test
    void aProtocolIsReadInTheReadersLanguage() {
        assertThat(as(ADA).call(() -> protocols.get("P-TIGHT", 1, Locale.GERMAN))
                        .protocol()
                        .row()
                        .title())
                .isEqualTo("Verspannt, aber nicht gerissen");
        assertThatThrownBy(() -> as(ADA).call(() -> protocols.get("P-TIGHT", 99, Locale.GERMAN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoVersionsAreHeldSideBySide() {
        int newest = as(TARA).call(() -> protocols.list(Locale.ENGLISH)).stream()
                .filter(row -> row.protocol().code().equals("P-PATS"))
                .findFirst()
                .orElseThrow()
                .protocol()
                .version();
        audit.fromHere();

        DifferenceView difference = as(TARA).call(() -> protocols.difference("P-PATS", 1, newest, Locale.ENGLISH));

        assertThat(difference.from().version()).isEqualTo(1);
        assertThat(difference.to().version()).isEqualTo(newest);
        assertThat(difference.lines()).isNotEmpty();
        assertThat(as(ADA).call(() -> protocols.difference("P-PATS", 1, 1, Locale.GERMAN))
                        .lines())
                .isEmpty();
        assertThatThrownBy(() -> as(TARA).call(() -> protocols.difference("P-PATS", 1, 99, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThat(audit.all())
                .contains(
                        new Row(TARA, "Protocol.difference", "R", "SUCCESS", null, null),
                        new Row(ADA, "Protocol.difference", "R", "SUCCESS", null, null));
    }

    @Test
    void theNewestVersionOfEachProtocolIsPublishedAndTheOnesBeforeAreRetired() throws SQLException {
        assertThat(versions("PUBLISHED")).isEqualTo(14);
        assertThat(versions("RETIRED")).isEqualTo(11);
    }

    private int versions(String status) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet count = connection
                        .createStatement()
                        .executeQuery("select count(*) from protocol_version where clinic_id is null and status = '"
                                + status + "'")) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    void theContentOfARegisteredVersionCannotBeRewritten() {
        for (String column : List.of("checksum", "content", "acknowledged", "clinic_id", "version_no", "reason")) {
            assertThat(sql.refusalOf("update protocol_version set " + column + " = null"))
                    .as(column)
                    .isEqualTo(Sql.NOT_GRANTED);
        }
        assertThat(sql.refusalOf("delete from protocol_version")).isEqualTo(Sql.NOT_GRANTED);
    }
}
