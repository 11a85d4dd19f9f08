package clinic.strideback.clinic;

import clinic.strideback.shared.DemoPlanting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** Two invented clinics. */
@Dependent
class ClinicDemo {

    @Inject
    Clinics clinics;

    void plant(@Observes @Priority(DemoPlanting.CLINICS) DemoPlanting planting) {
        clinics.open(DemoPlanting.NORDTOR, "Laufpraxis Nordtor", ZoneId.of("Europe/Berlin"));
        clinics.open(DemoPlanting.UFER, "Physio am Ufer", ZoneId.of("Europe/Amsterdam"));
    }
}
