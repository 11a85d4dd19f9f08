package clinic.strideback.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolePermissionsTest {

    @ParameterizedTest
    @EnumSource
    void nobodyWithoutARoleMayDoAnything(Permission permission) {
        assertThat(RolePermissions.allow(Set.of(), permission)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyPermissionIsSomebodys(Permission permission) {
        assertThat(RolePermissions.allow(EnumSet.allOf(Role.class), permission)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {"CHART_READ", "PATIENT_FIND", "ASSESSMENT_READ", "PROPOSAL_READ", "RUN_READ", "READINESS_READ"})
    void anAdministratorOpensNoFile(Permission permission) {
        assertThat(RolePermissions.allow(Set.of(Role.ADMINISTRATOR), permission))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {"READINESS_DECIDE", "PROPOSAL_DECIDE", "CAREPLAN_PRESCRIBE", "AUDIT_READ", "PERSON_CREATE"})
    void aPatientDecidesNothing(Permission permission) {
        assertThat(RolePermissions.allow(Set.of(Role.PATIENT), permission)).isFalse();
    }
}
