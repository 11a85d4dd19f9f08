package clinic.strideback.patient;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Writes anew at start what runners are found by, where that was done by an older version of the spelling: after an upgrade everybody is found as if
 * registered today. A page of runners at a time, so that a start that is cut short goes on where it stopped.
 */
@ApplicationScoped
class Respelling {

    private static final Logger LOG = System.getLogger(Respelling.class.getName());
    private static final int PAGE = 500;

    /** Before anybody is registered anew. */
    private static final int FIRST = 100;

    @Inject
    PatientRepository patients;

    @Inject
    UserTransaction transaction;

    void start(@Observes @Priority(FIRST) Startup startup) throws Exception {
        int written = 0;
        int page;
        do {
            transaction.begin();
            List<Patient> outdated = patients.spelledBefore(RegistryWords.VERSION, PAGE);
            outdated.forEach(Patient::respell);
            page = outdated.size();
            transaction.commit();
            written += page;
        } while (page == PAGE);
        if (written > 0) {
            LOG.log(Level.INFO, "The registry of " + written + " runners is written anew");
        }
    }
}
