package clinic.strideback.patient;

import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** What stands in the files of invented runners beside names. */
@Dependent
class FileDemo {

    private static final int DAYS_ARCHIVED = 30;

    @Inject
    FileRepository files;

    /** Tells what the row says of the runner. */
    void tell(Patient patient, Map<String, String> row, PersonId by, Instant now) {
        PatientId id = patient.patientId();
        LocalDate registered = LocalDate.ofInstant(patient.registeredAt, ZoneId.of(patient.zone));
        if (!row.getOrDefault("consent", "").isEmpty()) {
            files.add(new Consent(UUID.randomUUID(), id, ConsentKind.TREATMENT, registered)
                    .recorded(by, patient.registeredAt));
        }
        String alert = row.getOrDefault("alert", "");
        if (!alert.isEmpty()) {
            int colon = alert.indexOf(':');
            files.add(new PatientAlert(
                            UUID.randomUUID(),
                            id,
                            AlertKind.valueOf(alert.substring(0, colon)),
                            alert.substring(colon + 1))
                    .recorded(by, patient.registeredAt));
        }
        String standing = row.getOrDefault("standing", "");
        if (!standing.isEmpty()) {
            LocalDate since = LocalDate.ofInstant(now, ZoneId.of(patient.zone)).minusDays(DAYS_ARCHIVED);
            patient.standing = Standing.valueOf(standing);
            patient.standingSince = since;
            files.add(new StandingChange(id, patient.standing, since, "Told by the family").recorded(by, now));
        }
    }
}
