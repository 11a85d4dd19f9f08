package clinic.strideback.web.patient;

import clinic.strideback.patient.AlertKind;
import clinic.strideback.patient.ConsentKind;
import clinic.strideback.patient.FileView;
import clinic.strideback.patient.FileView.Agreed;
import clinic.strideback.patient.FileView.Alert;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PersonField;
import clinic.strideback.patient.PersonSheet;
import clinic.strideback.patient.Standing;
import clinic.strideback.web.print.Papers;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SheetPageTest {

    @Test
    void everySheetOfWhatIsKnownIsAccessibleAndSaysWhose() throws IOException {
        Papers.areAccessibleAndSayWhose(
                locale -> new SheetPage(locale).of(Papers.aRunner(), new PersonSheet(form(true), file())));
    }

    @Test
    void whereHardlyAnythingIsKnownItIsAccessible() throws IOException {
        FileView nothing = new FileView(
                1, Standing.ACTIVE, List.of(), null, List.of(), List.of(), List.of(), LocalDate.of(2026, 11, 20));
        Papers.areAccessibleAndSayWhose(
                locale -> new SheetPage(locale).of(Papers.aRunner(), new PersonSheet(form(false), nothing)));
    }

    private static PatientForm form(boolean whole) {
        PatientForm form = new PatientForm();
        form.setFamilyName("Kovaříková");
        form.setGivenName("Paula");
        if (whole) {
            form.setPreferredName("Páťa");
            form.setNativeName("Παυλίνα Чайковская");
            for (PersonField field : PersonField.values()) {
                form.tell(field, field == PersonField.NOTE ? Papers.LONG : "Łódź 12");
            }
        }
        return form;
    }

    private static FileView file() {
        Alert latex = new Alert(
                new UUID(0, 1), AlertKind.ALLERGY, "Latex", "Tara", LocalDateTime.of(2026, 11, 1, 8, 0), null, null);
        return new FileView(
                1,
                Standing.ACTIVE,
                List.of(),
                null,
                List.of(),
                List.of(latex),
                List.of(agreed(ConsentKind.TREATMENT, LocalDate.of(2026, 11, 1)), agreed(ConsentKind.REFERRER, null)),
                LocalDate.of(2026, 11, 20));
    }

    private static Agreed agreed(ConsentKind kind, LocalDate on) {
        return new Agreed(kind, "Behandlung", Papers.LONG, "2026-11", on, null, "Tara");
    }
}
