package clinic.strideback.account;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.access.Role;
import clinic.strideback.clinic.ClinicForm;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.Settings;
import jakarta.enterprise.event.Startup;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FirstClinicTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PersonId ADMINISTRATOR = new PersonId(UUID.randomUUID());

    private final List<ClinicView> opened = new ArrayList<>();
    private final List<Account> added = new ArrayList<>();
    private boolean demo;
    private boolean reachable = true;
    private Optional<Settings.First> first = Optional.of(new Settings.First("Praxis am Park", BERLIN, "ada"));

    @Test
    void anEmptyInstallationOpensWithAClinicAndAnAdministrator() {
        start();

        assertThat(opened).singleElement().satisfies(clinic -> {
            assertThat(clinic.name()).isEqualTo("Praxis am Park");
            assertThat(clinic.zone()).isEqualTo(BERLIN);
        });
        assertThat(added).singleElement().satisfies(account -> {
            assertThat(account.id).isEqualTo(ADMINISTRATOR.value());
            assertThat(account.role).isEqualTo(Role.ADMINISTRATOR);
            assertThat(account.name()).isEqualTo("Ada Admin");
            assertThat(account.active).isTrue();
        });
    }

    @Test
    void itOpensOnce() {
        start();
        start();

        assertThat(opened).hasSize(1);
        assertThat(added).hasSize(1);
    }

    @Test
    void nothingIsOpenedForTheDemoNorUnasked() {
        demo = true;
        start();
        demo = false;
        first = Optional.empty();
        start();

        assertThat(opened).isEmpty();
        assertThat(added).isEmpty();
    }

    @Test
    void withoutTheAdministratorThereIsNoClinicEither() {
        first = Optional.of(new Settings.First("Praxis am Park", BERLIN, "nobody"));
        start();
        reachable = false;
        start();

        assertThat(opened).isEmpty();
        assertThat(added).isEmpty();
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
    private void start() {
        FirstClinic bean = new FirstClinic();
        bean.clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
        bean.settings = new GivenSettings();
        bean.clinics = new RememberedClinics();
        bean.accounts = new RememberedAccounts();
        bean.loginServer = new KnownPeople();
        bean.openOnce(new Startup());
    }

    private final class GivenSettings extends Settings {
        @Override
        public boolean isDemo() {
            return demo;
        }

        @Override
        public Optional<First> first() {
            return first;
        }
    }

    private final class RememberedClinics extends Clinics {
        @Override
        public List<ClinicView> all() {
            return List.copyOf(opened);
        }

        @Override
        public void open(ClinicId id, ClinicForm form) {
            opened.add(new ClinicView(
                    id, String.valueOf(form.getName()), ZoneId.of(String.valueOf(form.getZone())), null, null));
        }
    }

    private final class RememberedAccounts extends AccountRepository {
        @Override
        void add(Account account) {
            added.add(account);
        }
    }

    private final class KnownPeople extends LoginServer {
        @Override
        Optional<Known> find(String signInName) {
            if (!reachable) {
                throw new LoginServerUnavailable(0);
            }
            PersonForm form = new PersonForm();
            form.setSignInName(signInName);
            form.setGivenName("Ada");
            form.setFamilyName("Admin");
            form.setEmail("ada@clinic.example");
            return signInName.equals("ada") ? Optional.of(new Known(ADMINISTRATOR, form)) : Optional.empty();
        }
    }
}
