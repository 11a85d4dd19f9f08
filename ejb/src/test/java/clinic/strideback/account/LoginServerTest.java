package clinic.strideback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Role;
import clinic.strideback.shared.PersonId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoginServerTest {

    private final Set<PersonId> known = new HashSet<>();
    private final PersonForm form = new PersonForm();

    LoginServerTest() {
        form.setRole(Role.THERAPIST);
    }

    @Test
    void whoGetsNoRoleDoesNotStayBehind() {
        LoginServer server = new GrantsNothing(true);

        assertThatThrownBy(() -> server.create(form, "secret")).isInstanceOf(LoginServerUnavailable.class);

        assertThat(known).isEmpty();
    }

    @Test
    void whyNoRoleWasGrantedIsToldEvenWhenNobodyCanBeTakenBack() {
        LoginServer server = new GrantsNothing(false);

        assertThatThrownBy(() -> server.create(form, "secret"))
                .isInstanceOf(LoginServerUnavailable.class)
                .hasMessageContaining("loginServer")
                .satisfies(told -> assertThat(told.getSuppressed()).hasSize(1));
    }

    private final class GrantsNothing extends LoginServer {
        private final boolean takesBack;

        GrantsNothing(boolean takesBack) {
            this.takesBack = takesBack;
        }

        @Override
        String bearer() {
            return "Bearer";
        }

        @Override
        PersonId enter(PersonForm entered, String temporaryPassword, String bearer) {
            PersonId person = new PersonId(UUID.randomUUID());
            known.add(person);
            return person;
        }

        @Override
        void grant(PersonId person, Role role, String bearer) {
            throw new LoginServerUnavailable(503);
        }

        @Override
        void withdraw(PersonId person) {
            if (!takesBack) {
                throw new LoginServerUnavailable(503);
            }
            known.remove(person);
        }
    }
}
