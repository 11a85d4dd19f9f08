package clinic.strideback.load;

import clinic.strideback.clinic.Clinics;
import clinic.strideback.measure.PainScore;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PatientId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented runs and mornings for some runners with a story; others have logged nothing, and of some days nobody knows. */
@Dependent
class RunDemo {

    @Inject
    LoadRepository log;

    @Inject
    Clinics clinics;

    /** Mornings that have their answer; a morning belongs to two runs where they follow one another. */
    private final Set<String> answered = new HashSet<>();

    void plant(@Observes @Priority(DemoPlanting.RUNS) DemoPlanting planting) {
        CsvTable.read(RunDemo.class, "demo-mornings.csv").rows().forEach(row -> tell(planting, row));
        CsvTable.read(RunDemo.class, "demo-runs.csv").rows().forEach(row -> add(planting, row));
    }

    private void tell(DemoPlanting planting, Map<String, String> row) {
        Day told = day(planting, row);
        answer(told, told.on(), number(row, "pain"), number(row, "tightness"));
    }

    private void add(DemoPlanting planting, Map<String, String> row) {
        Day ran = day(planting, row);
        log.add(new Run(
                UUID.randomUUID(),
                ran.subject(),
                form(ran.on(), row),
                new BigDecimal(row.getOrDefault("km", "")),
                ran.stamp()));
        answer(ran, ran.on(), number(row, "before"), null);
        if (ran.stamp().at().isBefore(planting.now())) {
            answer(ran, ran.on().plusDays(1), number(row, "next"), null);
        }
    }

    /** One row's runner and day. */
    private record Day(Run.Subject subject, LocalDate on, Stamp stamp) {}

    private Day day(DemoPlanting planting, Map<String, String> row) {
        PatientId patient = PatientId.of(row.getOrDefault("file", ""));
        boolean piet = patient.equals(DemoPlanting.PIETS_FILE);
        ClinicId clinic = piet ? DemoPlanting.UFER : DemoPlanting.NORDTOR;
        ZoneId zone = clinics.get(clinic).zone();
        int daysAgo = Integer.parseInt(row.getOrDefault("daysAgo", ""));
        return new Day(
                new Run.Subject(patient, clinic, zone),
                LocalDate.ofInstant(planting.now(), zone).minusDays(daysAgo),
                new Stamp(
                        piet ? DemoPlanting.PIET : DemoPlanting.PAULA,
                        planting.now().minus(daysAgo, ChronoUnit.DAYS)));
    }

    private void answer(Day day, LocalDate morning, @Nullable Integer pain, @Nullable Integer tightness) {
        Run.Subject subject = day.subject();
        if (pain != null && answered.add(subject.patient() + " " + morning)) {
            log.add(new MorningCheck(
                    UUID.randomUUID(),
                    subject,
                    morning,
                    new MorningCheck.Told(new PainScore(pain), tightness),
                    day.stamp()));
        }
    }

    private static RunForm form(LocalDate day, Map<String, String> row) {
        RunForm form = new RunForm();
        form.setRanOn(day);
        form.setMinutes(number(row, "minutes"));
        form.setEffort(number(row, "effort"));
        form.setPainDuring(number(row, "during"));
        form.setLimp(row.getOrDefault("signs", "").contains("LIMP"));
        form.setNote(row.get("note"));
        return form;
    }

    private static @Nullable Integer number(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
