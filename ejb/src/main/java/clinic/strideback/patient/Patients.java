package clinic.strideback.patient;

import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What other features ask about a runner within their own use cases. */
@ApplicationScoped
public class Patients {

    @Inject
    PatientRepository patients;

    @Inject
    Clock clock;

    /**
     * Where the runner lives, as far as days are concerned.
     *
     * @throws clinic.strideback.shared.NotFound if there is no such runner
     */
    public ZoneId zone(PatientId patient) {
        return patients.zone(patient);
    }

    /** The runner's own date now: the day to which an exercise or a run of "today" belongs. */
    public LocalDate today(PatientId patient) {
        return LocalDate.now(clock.withZone(zone(patient)));
    }
}
