package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The five people of the demo realm; their passwords live in the login server. */
@Dependent
class AccountDemo {

    @Inject
    AccountRepository accounts;

    @Inject
    Clinics clinics;

    void plant(@Observes @Priority(DemoPlanting.ACCOUNTS) DemoPlanting planting) {
        people().forEach(demo -> accounts.add(new Account(demo.id(), demo.form(), demo.file(), planting.now())));
        clinics.join(DemoPlanting.TARA, DemoPlanting.NORDTOR);
        clinics.join(DemoPlanting.THEO, DemoPlanting.UFER);
    }

    private static List<DemoPerson> people() {
        return List.of(
                new DemoPerson(DemoPlanting.TARA, "tara.therapist", "Tara", "Okonkwo-Lindqvist", Role.THERAPIST, null),
                new DemoPerson(DemoPlanting.THEO, "theo.therapist", "Theo", "Brandvold", Role.THERAPIST, null),
                new DemoPerson(
                        DemoPlanting.PAULA,
                        "paula.patient",
                        "Paula",
                        "Kovaříková",
                        Role.PATIENT,
                        DemoPlanting.PAULAS_FILE),
                new DemoPerson(
                        DemoPlanting.PIET, "piet.patient", "Piet", "de Wit", Role.PATIENT, DemoPlanting.PIETS_FILE),
                new DemoPerson(DemoPlanting.ADA, "ada.admin", "Ada", "Þráinsdóttir", Role.ADMINISTRATOR, null));
    }

    private record DemoPerson(
            PersonId id,
            String signInName,
            String given,
            String family,
            Role role,
            @Nullable PatientId file) {

        PersonForm form() {
            PersonForm form = new PersonForm();
            form.setSignInName(signInName);
            form.setGivenName(given);
            form.setFamilyName(family);
            form.setEmail(signInName + "@strideback.example");
            form.setRole(role);
            return form;
        }
    }
}
