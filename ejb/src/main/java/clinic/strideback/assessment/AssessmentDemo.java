package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.Sheet;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Invented findings, signed, for each runner with a story. */
@Dependent
class AssessmentDemo {

    private static final LocalTime FIRST_VISIT = LocalTime.of(8, 20);
    private static final int MINUTES_APART = 25;
    private static final int VISITS_A_DAY = 16;
    private static final Duration WRITING = Duration.ofMinutes(12);
    private static final int RED_FLAGS = 12;

    @Inject
    AssessmentRepository assessments;

    @Inject
    FindingRepository findings;

    @Inject
    Clinics clinics;

    @Inject
    Event<AssessmentSigned> signed;

    void plant(@Observes @Priority(DemoPlanting.ASSESSMENTS) DemoPlanting planting) {
        int visit = 0;
        for (Map<String, String> row :
                CsvTable.read(AssessmentDemo.class, "demo-assessments.csv").rows()) {
            LocalTime time = FIRST_VISIT.plusMinutes((long) visit++ % VISITS_A_DAY * MINUTES_APART);
            add(planting.now(), time, row);
        }
    }

    private void add(Instant now, LocalTime time, Map<String, String> row) {
        PatientId patient = PatientId.of(row.getOrDefault("file", ""));
        EpisodeId episode = DemoPlanting.episodeOf(patient);
        boolean ufer = patient.equals(DemoPlanting.PIETS_FILE);
        PersonId by = ufer ? DemoPlanting.THEO : DemoPlanting.TARA;
        ClinicId clinic = ufer ? DemoPlanting.UFER : DemoPlanting.NORDTOR;
        ZoneId zone = clinics.get(clinic).zone();
        LocalDate day = LocalDate.ofInstant(now, zone).minusDays(Long.parseLong(row.getOrDefault("daysAgo", "")));
        Instant happened = day.atTime(time).atZone(zone).toInstant();

        UUID id = UUID.randomUUID();
        assessments.openDraft(
                id,
                patient,
                episode,
                new AssessmentRepository.Opening(
                        clinic,
                        zone,
                        by,
                        happened,
                        ShippedTemplates.find("EVERYTHING").orElseThrow()));
        Assessment assessment = assessments.get(episode, new AssessmentId(id), by);
        assessment.keep(entries(row.getOrDefault("entries", "")), day.atTime(time));
        Findings taken = Sheet.read(
                        ShippedFindings.catalogue(),
                        ShippedFindings.catalogue().all(),
                        ShippedFindings.reader(),
                        assessment.entries())
                .findings();
        taken.all().forEach(finding -> findings.add(new FindingRow(assessment, finding)));
        signed.fire(assessment.sign(by, happened.plus(WRITING), taken));
        assessments.flush();
    }

    /** Entries in the order of the file, so that a later one corrects the short word for all red flags. */
    static Map<String, String> entries(String cell) {
        Map<String, String> entries = new TreeMap<>();
        for (String entry : cell.split(";", -1)) {
            int equals = entry.indexOf('=');
            String key = entry.substring(0, equals);
            String text = entry.substring(equals + 1);
            if (key.equals("RF")) {
                for (int flag = 1; flag <= RED_FLAGS; flag++) {
                    entries.put(String.format("RF-%02d", flag), text);
                }
            } else {
                entries.put(key, text);
            }
        }
        return entries;
    }
}
