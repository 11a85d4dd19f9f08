package clinic.strideback.returntorun;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way on, judged for a feature that has read the facts itself within its own use case. */
public final class Readiness {

    private final ReadinessFacts facts;
    private final Judged judged;

    private Readiness(ReadinessFacts facts, Judged judged) {
        this.facts = facts;
        this.judged = judged;
    }

    public static Readiness of(Standing standing, ReadinessFacts facts) {
        return new Readiness(facts, ReadinessJudge.judge(StagePosition.at(standing), facts));
    }

    /** From which day on the log has to be read. */
    public static LocalDate firstDay(Standing standing, LocalDate today) {
        return ReadinessJudge.firstDayShown(standing.stageSince(), today);
    }

    /** For the therapist, without the decisions so far. */
    public ReadinessView view(Locale locale) {
        return new ReadinessSheet(judged, List.of(), locale)
                .view(facts.episode().id(), List.of());
    }

    /** In the runner's words; empty before the first decision. */
    public Optional<OwnReturnView> own(Locale locale) {
        return judged.position() == null
                ? Optional.empty()
                : Optional.of(new ReadinessSheet(judged, List.of(), locale).own(null));
    }
}
