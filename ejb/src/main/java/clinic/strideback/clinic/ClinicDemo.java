package clinic.strideback.clinic;

import clinic.strideback.shared.DemoPlanting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Two invented clinics. */
@Dependent
class ClinicDemo {

    @Inject
    Clinics clinics;

    void plant(@Observes @Priority(DemoPlanting.CLINICS) DemoPlanting planting) {
        clinics.open(
                DemoPlanting.NORDTOR,
                told("Laufpraxis Nordtor", "Europe/Berlin", "030 23125 014", "Nordtorstraße 12\n13357 Berlin"));
        clinics.open(
                DemoPlanting.UFER,
                told("Physio am Ufer", "Europe/Amsterdam", "+31 20 5550 123", "Uferkade 7\n1019 HT Amsterdam"));
    }

    private static ClinicForm told(String name, String zone, String telephone, String address) {
        ClinicForm form = new ClinicForm();
        form.setName(name);
        form.setZone(zone);
        form.setTelephone(telephone);
        form.setAddress(address);
        return form;
    }
}
