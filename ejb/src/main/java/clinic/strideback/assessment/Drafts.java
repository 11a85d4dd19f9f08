package clinic.strideback.assessment;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.assessment.rules.DerivedFindings;
import clinic.strideback.assessment.rules.FindingCatalogue;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.Questions;
import clinic.strideback.assessment.rules.Sheet;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Onset;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The caller's drafts, kept as they are typed, and what follows from them. */
@ApplicationScoped
class Drafts {

    private static final FindingCatalogue CATALOGUE = ShippedFindings.catalogue();
    private static final Set<String> KEYS = CatalogueView.keys();
    private static final String NOTE = "NOTE";

    @Inject
    AssessmentRepository assessments;

    @Inject
    EpisodeService episodes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Keeps what is typed.
     *
     * @throws Invalid      if the examination lies in the future
     * @throws StaleVersion if the draft changed elsewhere meanwhile, entry by entry, or is none any more
     */
    Assessment keep(EpisodeId episode, AssessmentId id, AssessmentForm form) {
        return keep(assessments.get(episode, id, caller.person()), form);
    }

    /**
     * Keeps what is to be signed, and makes whoever signs the same at this moment wait.
     *
     * @return empty if the caller has just signed exactly this, as a second click does
     * @throws Invalid      if the examination lies in the future
     * @throws StaleVersion if the draft changed elsewhere meanwhile, entry by entry, or is none any more
     */
    Optional<Assessment> toSign(EpisodeId episode, AssessmentId id, AssessmentForm form) {
        Assessment assessment = assessments.hold(episode, id, caller.person());
        return assessment.isSignedAs(caller.person(), known(form.getEntries()), form.getHappenedAt())
                ? Optional.empty()
                : Optional.of(keep(assessment, form));
    }

    private Assessment keep(Assessment assessment, AssessmentForm form) {
        if (!assessment.isDraft()) {
            throw new StaleVersion(assessment.version, List.of());
        }
        Map<String, String> entries = known(form.getEntries());
        LocalDateTime happened = Objects.requireNonNull(form.getHappenedAt());
        assessment.refuseStale(form.getVersion(), entries, happened);
        if (happened.atZone(assessment.zone()).toInstant().isAfter(clock.instant())) {
            throw new Invalid("happenedAt", "date.future");
        }
        assessment.keep(entries, happened);
        return assessment;
    }

    private static Map<String, String> known(Map<String, String> entries) {
        Map<String, String> known = new TreeMap<>(entries);
        known.keySet().retainAll(KEYS);
        known.values().removeIf(String::isBlank);
        return known;
    }

    /** What a kept draft answers. */
    KeptView kept(Assessment draft) {
        assessments.flush();
        LocalTime now = LocalTime.now(clock.withZone(draft.zone())).truncatedTo(ChronoUnit.SECONDS);
        return new KeptView(
                draft.version,
                now,
                draft.entries(),
                view(episodes.get(draft.episode()), draft, sheet(draft)),
                draft.carried());
    }

    /** The draft, read. */
    static Sheet sheet(Assessment draft) {
        return Sheet.read(CATALOGUE, questions(draft), ShippedFindings.reader(), draft.entries());
    }

    /** What a sheet says about the problem. */
    static SheetView view(EpisodeView problem, Assessment assessment, Sheet sheet) {
        return SheetView.of(
                questions(assessment),
                sheet,
                new DerivedFindings(sheet.findings(), problem.side(), problem.onset() == Onset.GRADUAL));
    }

    private static List<FindingDefinition> questions(Assessment assessment) {
        return Questions.of(CATALOGUE, assessment.asks(), assessment.entries().keySet());
    }

    /** The section of the note with this code. */
    static Optional<FindingDefinition> section(String code) {
        return CATALOGUE.find(code).filter(question -> question.section().equals(NOTE));
    }

    /** Codes of the note's sections. */
    static List<String> sections() {
        return CATALOGUE.all().stream()
                .filter(question -> question.section().equals(NOTE))
                .map(FindingDefinition::code)
                .toList();
    }
}
