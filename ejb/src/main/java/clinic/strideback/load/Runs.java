package clinic.strideback.load;

import clinic.strideback.measure.PainScore;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** What other features ask about a runner's log within their own use cases. */
@ApplicationScoped
public class Runs {

    @Inject
    LoadRepository log;

    /** From the day on, the oldest first. */
    public List<LoggedRun> since(PatientId patient, LocalDate day) {
        return log.since(patient, day).stream().map(Run::logged).toList();
    }

    /** The mornings that were answered, from the day on. */
    public NavigableMap<LocalDate, PainScore> mornings(PatientId patient, LocalDate from, LocalDate to) {
        return log.mornings(patient, from, to);
    }

    /** The tightness of the mornings on which it was told, between the days, both included; 0 to 10. */
    public Map<LocalDate, Integer> tightness(PatientId patient, LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> told = new HashMap<>();
        log.checks(patient, from, to).forEach((day, check) -> {
            if (check.tightness != null) {
                told.put(day, check.tightness);
            }
        });
        return told;
    }
}
