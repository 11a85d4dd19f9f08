package clinic.strideback.returntorun;

import clinic.strideback.clinic.Clinics;
import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.ReadinessDecision.Choice;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Stage;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented ways back to running, told by decisions without their verdicts: what was known on those days is invented elsewhere. */
@Dependent
class DecisionDemo {

    private static final PainScore CEILING = new PainScore(1);

    @Inject
    ReadinessRepository repository;

    @Inject
    Clinics clinics;

    void plant(@Observes @Priority(DemoPlanting.DECISIONS) DemoPlanting planting) {
        rows("demo-decisions.csv").forEach(row -> decide(planting, row));
        for (Map<String, String> row : rows("demo-usual.csv")) {
            Subject subject = subject(row);
            var amount = new UsualDistance.Amount(
                    UsualBasis.BEFORE, new BigDecimal(row.getOrDefault("km", "")), DistanceUnit.KILOMETRE);
            repository.add(new UsualDistance(UUID.randomUUID(), subject, amount, stamp(planting, subject, 10)));
        }
    }

    private static List<Map<String, String>> rows(String file) {
        return CsvTable.read(DecisionDemo.class, file).rows();
    }

    private void decide(DemoPlanting planting, Map<String, String> row) {
        Subject subject = subject(row);
        StagePosition standing = repository.hold(subject);
        Act act = Act.valueOf(row.getOrDefault("act", ""));
        Position target = new Position(Stage.of(number(row, "stage")), number(row, "step"));
        var choice = new Choice(act, target, text(row, "reason"), text(row, "message"));
        Stamp stamp = stamp(planting, subject, number(row, "daysAgo"));
        var known = new Judged.Known(stamp.day(), null, CEILING, Map.of(), List.of(), null, List.of());
        var judged = new Judged(known, standing, List.of(), null, null);
        repository.add(new ReadinessDecision(UUID.randomUUID(), subject, judged, choice, stamp));
        standing.follow(repository.decisions(subject.episode()));
    }

    private static Subject subject(Map<String, String> row) {
        PatientId patient = PatientId.of(row.getOrDefault("file", ""));
        ClinicId clinic = patient.equals(DemoPlanting.PIETS_FILE) ? DemoPlanting.UFER : DemoPlanting.NORDTOR;
        return new Subject(patient, clinic, DemoPlanting.episodeOf(patient));
    }

    private Stamp stamp(DemoPlanting planting, Subject subject, int daysAgo) {
        var at = planting.now().minus(daysAgo, ChronoUnit.DAYS);
        LocalDate day = LocalDate.ofInstant(at, clinics.get(subject.clinic()).zone());
        boolean ufer = subject.clinic().equals(DemoPlanting.UFER);
        return new Stamp(ufer ? DemoPlanting.THEO : DemoPlanting.TARA, at, day);
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.getOrDefault(column, ""));
    }

    private static @Nullable String text(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? null : cell;
    }
}
