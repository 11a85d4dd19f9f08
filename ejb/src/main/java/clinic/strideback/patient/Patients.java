package clinic.strideback.patient;

import clinic.strideback.access.CurrentCaller;
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
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Where the runner lives, as far as days are concerned.
     *
     * @throws clinic.strideback.access.Refused if the file is not the caller's to open
     */
    public ZoneId zone(PatientId patient) {
        return caller.zoneOf(patient);
    }

    /** The runner's own date now: the day to which an exercise or a run of "today" belongs. */
    public LocalDate today(PatientId patient) {
        return LocalDate.now(clock.withZone(zone(patient)));
    }
}
