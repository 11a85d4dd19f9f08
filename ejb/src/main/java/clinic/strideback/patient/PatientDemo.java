package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.Duplicates.Match;
import clinic.strideback.patient.Patient.Registration;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.spelling.BirthDates;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Invented runners with names as the world has them. */
@Dependent
class PatientDemo {

    private static final Duration SOME_MONTHS = Duration.ofDays(200);

    @Inject
    PatientRepository patients;

    @Inject
    Duplicates duplicates;

    @Inject
    DuplicateRepository pairs;

    @Inject
    FileDemo files;

    void plant(@Observes @Priority(DemoPlanting.PATIENTS) DemoPlanting planting) {
        for (Map<String, String> row :
                CsvTable.read(PatientDemo.class, "demo-patients.csv").rows()) {
            add(planting, row);
        }
    }

    private void add(DemoPlanting planting, Map<String, String> row) {
        String file = row.getOrDefault("file", "");
        PatientId id = file.isEmpty()
                ? new PatientId(
                        new UUID(planting.random().nextLong(), planting.random().nextLong()))
                : PatientId.of(file);
        PatientForm form = new PatientForm();
        form.setFamilyName(row.getOrDefault("family", ""));
        form.setGivenName(row.getOrDefault("given", ""));
        form.setPreferredName(row.getOrDefault("preferred", ""));
        form.setBirthDate(row.getOrDefault("born", ""));
        form.setSex(Sex.valueOf(row.getOrDefault("sex", "")));
        boolean nordtor = "NORDTOR".equals(row.getOrDefault("clinic", ""));
        ClinicId clinic = nordtor ? DemoPlanting.NORDTOR : DemoPlanting.UFER;
        ZoneId zone = ZoneId.of(nordtor ? "Europe/Berlin" : "Europe/Amsterdam");
        PersonId by = nordtor ? DemoPlanting.TARA : DemoPlanting.THEO;
        BirthDate born = BirthDates.readings(row.getOrDefault("born", "")).get(0);
        List<Match> alike = duplicates.matches(form, born, zone, null);
        Patient patient = new Patient(
                id,
                form,
                born,
                new Registration(clinic, zone, by, planting.now().minus(SOME_MONTHS)));
        patients.add(patient);
        files.tell(patient, row, by, planting.now());
        if (!alike.isEmpty()) {
            pairs.keep(
                    id,
                    alike.stream()
                            .collect(Collectors.toMap(match -> match.candidate().id(), Match::score)),
                    null,
                    by,
                    planting.now());
        }
    }
}
