package clinic.strideback.it.access;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.it.InContainer;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class AccessIT extends InContainer {

    @Inject
    NoPermissionNamed forgetful;

    @Test
    void aUseCaseThatNamesNoPermissionIsRefused() {
        PatientId runner = given.aRunnerOf(TARA);

        assertThatThrownBy(() -> as(TARA).call(() -> forgetful.act(runner))).isInstanceOf(Refused.class);
    }
}
