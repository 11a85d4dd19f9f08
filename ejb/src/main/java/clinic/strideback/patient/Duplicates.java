package clinic.strideback.patient;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.DuplicateRepository.Candidate;
import clinic.strideback.patient.rules.Agreement;
import clinic.strideback.patient.rules.DuplicateScore;
import clinic.strideback.patient.rules.Likeness;
import clinic.strideback.patient.rules.MatchKeys;
import clinic.strideback.patient.rules.PersonTraits;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares a runner with those who are known already, at whatever clinic. */
@ApplicationScoped
class Duplicates {

    private static final int SHOWN = 5;

    @Inject
    DuplicateRepository repository;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Somebody who may be the same. */
    record Match(Candidate candidate, DuplicateScore score) {

        boolean isLikely() {
            return score.likeness() == Likeness.LIKELY || score.likeness() == Likeness.EXACT;
        }
    }

    /** Those who may be the runner, the likeliest first; nobody while too little is told. */
    List<Match> matches(PatientForm form, @Nullable BirthDate born, ZoneId home, @Nullable PatientId self) {
        PersonTraits traits = Traits.of(form, born, home);
        if (!Traits.sayEnough(traits)) {
            return List.of();
        }
        return repository.candidates(MatchKeys.lookup(traits), self).stream()
                .map(other -> new Match(other, ShippedDuplicates.table().score(traits, other.traits())))
                .filter(match -> match.score().likeness() != Likeness.DIFFERENT)
                .sorted(Comparator.comparing((Match match) -> match.score().weight())
                        .reversed())
                .toList();
    }

    /**
     * Refuses a runner who is likely known already unless a reason is given.
     *
     * @throws Invalid at the field of the reason
     */
    static void refuseUnexplained(List<Match> matches, PatientForm form) {
        if (form.getNotDuplicate() == null && matches.stream().anyMatch(Match::isLikely)) {
            throw new Invalid("notDuplicate", "patient.duplicate.reason");
        }
    }

    /** Keeps what was found: the likely ones with the reason why they are another runner, the rest for somebody to look at. */
    void keep(PatientId runner, List<Match> matches, @Nullable String reason) {
        keepAll(runner, matches.stream().filter(Match::isLikely).toList(), reason);
        keepAll(runner, matches.stream().filter(match -> !match.isLikely()).toList(), null);
    }

    private void keepAll(PatientId runner, List<Match> matches, @Nullable String reason) {
        if (!matches.isEmpty()) {
            Map<PatientId, DuplicateScore> others = new LinkedHashMap<>();
            matches.forEach(match -> others.put(match.candidate().id(), match.score()));
            repository.keep(runner, others, reason, caller.person(), clock.instant());
        }
    }

    /** What the caller may know of them: of another clinic's runners only that there is somebody. */
    List<PossibleDuplicate> views(List<Match> matches, Locale locale) {
        Map<String, String> texts = ShippedDuplicates.texts(locale);
        return matches.stream()
                .limit(SHOWN)
                .map(match -> view(match, texts))
                .distinct()
                .toList();
    }

    private PossibleDuplicate view(Match match, Map<String, String> texts) {
        Candidate other = match.candidate();
        if (other.clinics().stream().noneMatch(caller.get().clinics()::contains)) {
            return PossibleDuplicate.elsewhere(match.isLikely());
        }
        return new PossibleDuplicate(
                other.id(),
                PatientNumber.show(other.number()),
                other.form().getFamilyName(),
                other.form().getGivenName(),
                other.born(),
                match.isLikely(),
                match.score().why().stream()
                        .filter(agreement -> agreement.weight().signum() > 0)
                        .sorted(Comparator.comparing(Agreement::weight).reversed())
                        .map(agreement -> texts.getOrDefault(agreement.id() + ".title", agreement.id()))
                        .toList());
    }
}
