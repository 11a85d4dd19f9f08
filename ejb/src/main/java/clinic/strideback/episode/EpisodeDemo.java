package clinic.strideback.episode;

import clinic.strideback.measure.Side;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented hamstring problems, one for each runner with a story. */
@Dependent
class EpisodeDemo {

    @Inject
    EpisodeRepository episodes;

    void plant(@Observes @Priority(DemoPlanting.EPISODES) DemoPlanting planting) {
        for (Map<String, String> row :
                CsvTable.read(EpisodeDemo.class, "demo-episodes.csv").rows()) {
            add(planting.now(), row);
        }
    }

    private void add(Instant now, Map<String, String> row) {
        PatientId patient = PatientId.of(row.getOrDefault("file", ""));
        EpisodeId id = DemoPlanting.episodeOf(patient);
        boolean nordtor = "NORDTOR".equals(row.getOrDefault("clinic", ""));
        ClinicId clinic = nordtor ? DemoPlanting.NORDTOR : DemoPlanting.UFER;
        PersonId by = nordtor ? DemoPlanting.TARA : DemoPlanting.THEO;
        int daysAgo = Integer.parseInt(row.getOrDefault("daysAgo", ""));
        Instant opened = now.minus(Math.min(daysAgo, daysAgo / 4 + 2), ChronoUnit.DAYS);
        EpisodeForm form = form(row, LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(daysAgo));
        episodes.add(new EpisodeOfCare(id, patient, clinic, new EpisodeHistory(id, form, by, opened)));
    }

    private static EpisodeForm form(Map<String, String> row, LocalDate began) {
        EpisodeForm form = new EpisodeForm();
        form.setSide(Side.valueOf(row.getOrDefault("side", "")));
        form.setOnset(Onset.valueOf(row.getOrDefault("onset", "")));
        form.setOnsetDate(began);
        form.setMechanism(Mechanism.valueOf(row.getOrDefault("mechanism", "")));
        form.setComplaint(row.getOrDefault("complaint", ""));
        form.setSprintDemand(Boolean.valueOf(row.getOrDefault("sprint", "")));
        form.setEarlierInjuries(number(row.getOrDefault("earlier", "")));
        form.setMonthsSinceLast(number(row.getOrDefault("months", "")));
        return form;
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null || text.isBlank() ? null : Integer.valueOf(text);
    }
}
