package clinic.strideback.careplan;

import clinic.strideback.assessment.LatestFindings;
import clinic.strideback.careplan.CarePlanRepository.Word;
import clinic.strideback.careplan.rules.Diary;
import clinic.strideback.careplan.rules.ExitCriterion;
import clinic.strideback.careplan.rules.ExitJudgement;
import clinic.strideback.careplan.rules.ExitRow;
import clinic.strideback.careplan.rules.ExitTable;
import clinic.strideback.episode.Episodes;
import clinic.strideback.load.Runs;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Statement;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Judges what has to be true before a phase is left. Reads only what the criteria of that phase ask for. */
@ApplicationScoped
class ExitJudge {

    @Inject
    Episodes episodes;

    @Inject
    LatestFindings findings;

    @Inject
    Runs runs;

    /** In the order of the protocol's sentences. */
    List<ExitJudgement> judge(CarePlan plan, Phase phase, List<Word> words, LocalDate today) {
        List<ExitCriterion> criteria = criteria(phase);
        Facts known = facts(plan, ExitTable.measures(criteria), today);
        return criteria.stream()
                .map(criterion -> criterion.judge(with(known, words, criterion.id()), today))
                .toList();
    }

    /** By the version under which the protocol ships; in a clinic's own version each exit is left to the therapist's word. */
    static List<ExitCriterion> criteria(Phase phase) {
        return phase.statements(Statement.Kind.EXIT).stream()
                .map(Statement::textKey)
                .map(key -> ShippedExits.table().get(key, phase.shippedNo()))
                .toList();
    }

    private Facts facts(CarePlan plan, Set<String> asked, LocalDate today) {
        long days = ChronoUnit.DAYS.between(plan.phaseSince, today);
        Facts known = new Facts().add(new Fact(ExitRow.DAYS_IN_PHASE, Answer.of(days), today, null));
        boolean diary = asked.stream().anyMatch(Diary.MEASURES::contains);
        boolean measured = asked.stream().anyMatch(ExitJudge::isFinding);
        if (diary) {
            diary(plan, asked, today).facts().all().forEach(known::add);
        }
        if (measured) {
            EpisodeId episode = new EpisodeId(plan.episodeId);
            ExitFacts.of(episodes.get(episode), findings.of(episode)).all().forEach(known::add);
        }
        return known;
    }

    private static boolean isFinding(String measure) {
        return !List.of(ExitRow.SEEN, ExitRow.DAYS_IN_PHASE).contains(measure) && !Diary.MEASURES.contains(measure);
    }

    private Diary diary(CarePlan plan, Set<String> asked, LocalDate today) {
        PatientId patient = new PatientId(plan.patientId);
        LocalDate from = today.minusDays(Diary.DAYS);
        Map<LocalDate, Integer> tight =
                asked.stream().anyMatch(Diary.TIGHTNESS::contains) ? runs.tightness(patient, from, today) : Map.of();
        NavigableMap<LocalDate, Diary.Morning> mornings = new TreeMap<>();
        runs.mornings(patient, from, today)
                .forEach((day, pain) -> mornings.put(day, new Diary.Morning(pain, tight.get(day))));
        List<Diary.Ran> ran = asked.contains(Diary.WORST)
                ? runs.since(patient, today.minusDays(Diary.DAYS - 1L)).stream()
                        .map(run -> new Diary.Ran(run.on(), run.painDuring()))
                        .toList()
                : List.of();
        return new Diary(mornings, ran, today);
    }

    private static Facts with(Facts known, List<Word> words, String criterion) {
        Facts facts = Facts.of(known.all());
        words.stream()
                .map(Word::said)
                .filter(word -> word.criterion.equals(criterion))
                .findFirst()
                .ifPresent(word ->
                        facts.add(new Fact(ExitRow.SEEN, Answer.of(word.met), word.seenOn, word.id.toString())));
        return facts;
    }
}
