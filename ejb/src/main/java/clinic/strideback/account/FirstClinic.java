package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.clinic.ClinicForm;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/**
 * Opens the first clinic with the first administrator's account when an installation for real people starts empty. All
 * or nothing; what is missing is told in the log, and the next start tries again.
 */
@ApplicationScoped
class FirstClinic {

    private static final Logger LOG = System.getLogger(FirstClinic.class.getName());

    @Inject
    Settings settings;

    @Inject
    Clinics clinics;

    @Inject
    AccountRepository accounts;

    @Inject
    LoginServer loginServer;

    @Inject
    Clock clock;

    @Transactional
    void openOnce(@Observes Startup startup) {
        if (settings.isDemo() || !clinics.all().isEmpty()) {
            return;
        }
        Optional<Settings.First> first = settings.first();
        if (first.isEmpty()) {
            LOG.log(Level.WARNING, "There is no clinic, and strideback.first.… names none: nobody can enter");
        } else {
            open(first.get());
        }
    }

    private void open(Settings.First first) {
        try {
            Optional<LoginServer.Known> administrator = loginServer.find(first.administrator());
            if (administrator.isEmpty()) {
                LOG.log(Level.ERROR, "The login server knows no " + first.administrator() + ": no clinic was opened");
            } else {
                open(first, administrator.get());
            }
        } catch (LoginServerUnavailable unavailable) {
            LOG.log(Level.ERROR, "The login server does not answer: no clinic was opened", unavailable);
        }
    }

    /** The account's key is the person's: of two servers that start at once, one fails and leaves nothing behind. */
    private void open(Settings.First first, LoginServer.Known administrator) {
        PersonForm form = administrator.form();
        form.setRole(Role.ADMINISTRATOR);
        accounts.add(new Account(administrator.id(), form, null, clock.instant()));
        ClinicForm clinic = new ClinicForm();
        clinic.setName(first.clinic());
        clinic.setZone(first.zone().getId());
        clinics.open(ClinicId.random(), clinic);
        LOG.log(Level.INFO, "Opened the clinic " + first.clinic());
    }
}
