package clinic.strideback.proposal;

import clinic.strideback.proposal.ProposalView.Known;
import clinic.strideback.proposal.ProposalView.MissingLine;
import clinic.strideback.proposal.ProposalView.NearMissLine;
import clinic.strideback.proposal.ProposalView.Origin;
import clinic.strideback.proposal.ProposalView.State;
import clinic.strideback.proposal.ProposalView.Step;
import clinic.strideback.proposal.rules.Derived;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.proposal.rules.Missing;
import clinic.strideback.proposal.rules.NearMiss;
import clinic.strideback.proposal.rules.Outcome;
import clinic.strideback.proposal.rules.ProposalJudgement;
import clinic.strideback.proposal.rules.WholeJudgement;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Judgement;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleJudgement;
import clinic.strideback.shared.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a judgement into lines that a therapist reads from top to bottom. */
final class WhySheet {

    private static final String FLAG = "RF-";
    private static final String LIST = ", ";

    private final WholeJudgement judged;
    private final ProposalJudgement judgement;
    private final RuleWords words;

    WhySheet(WholeJudgement judged, RuleWords words) {
        this.judged = judged;
        this.judgement = judged.base();
        this.words = words;
    }

    /** The way through the rules: runs of rules that were plainly not met in one line, the rest one by one. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        List<RuleJudgement> run = new ArrayList<>();
        for (RuleJudgement read : judgement.earlier()) {
            boolean newTier = !run.isEmpty() && !tier(run.get(0)).equals(tier(read));
            if (newTier || speaksForItself(read)) {
                endRun(run, steps);
            }
            if (speaksForItself(read)) {
                steps.add(step(read));
            } else {
                run.add(read);
            }
        }
        endRun(run, steps);
        steps.add(fired());
        Stream.of(skipped())
                .filter(rules -> !rules.isEmpty())
                .forEach(rules -> steps.add(new Step(
                        rules.get(0).outcome("tier"), range(rules), words.text("step.skipped"), "", State.SKIPPED)));
        return steps;
    }

    /** A rule of tier B that was close, or that an unknown finding left open. */
    private static boolean speaksForItself(RuleJudgement read) {
        return tier(read).equals("B")
                && (open(read) || read.nearMisses().stream().anyMatch(WhySheet::hasDistance));
    }

    private Step step(RuleJudgement read) {
        String detail = (open(read) ? read.judgements().stream().filter(WhySheet::unknown) : distances(read))
                .map(words::valueAndLimit)
                .distinct()
                .collect(Collectors.joining("; "));
        State state = open(read) ? State.NOT_ASSESSED : State.NOT_MET;
        return new Step(tier(read), read.rule().id(), title(read.rule()), detail, state);
    }

    private void endRun(List<RuleJudgement> run, List<Step> steps) {
        if (run.isEmpty()) {
            return;
        }
        List<Rule> rules = run.stream().map(RuleJudgement::rule).toList();
        boolean wholeTierA = tier(run.get(0)).equals("A") && judgement.outcome() == Outcome.PROTOCOL;
        String text = wholeTierA
                ? words.text("step.noStop")
                : rules.stream().map(this::title).collect(Collectors.joining("; "));
        steps.add(new Step(tier(run.get(0)), range(rules), text, "", State.NOT_MET));
        run.clear();
    }

    private Step fired() {
        Rule rule = judgement.rule();
        return new Step(rule.outcome("tier"), rule.id(), title(rule), words.heldBy(judgement.fired()), State.FIRED);
    }

    private List<Rule> skipped() {
        List<Rule> all = judgement.table().rules().stream()
                .filter(rule -> !rule.outcome("tier").equals("NOTE"))
                .toList();
        return all.subList(judgement.earlier().size() + 1, all.size());
    }

    /** The facts that the rules read up to the one that decided; the red flags in one line unless present. */
    List<Known> used() {
        Map<String, List<String>> readers = readers();
        List<Known> lines = new ArrayList<>();
        List<Fact> flags = facts(readers, true);
        if (!flags.isEmpty()) {
            lines.add(screen(flags));
        }
        flags.stream()
                .filter(flag -> flag.answer().equals(Answer.YES))
                .forEach(flag -> lines.add(known(flag, readers)));
        facts(readers, false).stream()
                .filter(fact -> !isIdleClearance(fact))
                .forEach(fact -> lines.add(known(fact, readers)));
        return lines;
    }

    /** Everything else that was known. */
    List<Known> others() {
        Map<String, List<String>> readers = readers();
        return judgement.facts().all().stream()
                .filter(fact -> fact.origin() != null && !readers.containsKey(fact.measure()))
                .map(fact -> known(fact, readers))
                .toList();
    }

    /** One line for each rule of tier B that a number or a yes or no kept away; none where the rules stop. */
    List<NearMissLine> nearMisses() {
        Map<Rule, List<Judgement>> misses = new LinkedHashMap<>();
        judgement.nearMisses().stream()
                .filter(miss -> judgement.outcome() == Outcome.PROTOCOL && isNear(miss))
                .sorted(Comparator.comparing(miss -> !hasDistance(miss.unmet())))
                .forEach(miss -> misses.computeIfAbsent(miss.rule(), none -> new ArrayList<>())
                        .add(miss.unmet()));
        return misses.entrySet().stream()
                .map(miss -> line(miss.getKey(), miss.getValue()))
                .toList();
    }

    /** Those that could change the outcome first; nothing else is asked for where the rules stop. */
    List<MissingLine> missing() {
        return judgement.missing().stream()
                .filter(missing -> judgement.outcome() == Outcome.PROTOCOL || missing.couldDecide())
                .sorted(Comparator.comparing(missing -> !missing.couldDecide()))
                .map(this::line)
                .toList();
    }

    private static boolean isNear(NearMiss miss) {
        Judgement row = miss.unmet();
        boolean yesOrNo = row.fact() != null
                && List.of(Answer.YES, Answer.NO).contains(row.fact().answer());
        return miss.rule().outcome("tier").equals("B") && !isDerived(row.criterion()) && (hasDistance(row) || yesOrNo);
    }

    private NearMissLine line(Rule rule, List<Judgement> unmet) {
        String protocols = Stream.of(rule.outcome("protocol"), rule.outcome("with"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.joining(" + "));
        String text = unmet.stream().map(words::valueAndLimit).collect(Collectors.joining("; "));
        return new NearMissLine(rule.id(), title(rule), protocols, text);
    }

    private MissingLine line(Missing missing) {
        List<String> rules = missing.leadsTo().isEmpty() ? missing.askedBy() : missing.leadsTo();
        return new MissingLine(words.measure(missing.measure()), String.join(LIST, rules), missing.couldDecide());
    }

    /** Which rules read which input on the way, and which of those that add or limit something hold by it. */
    private Map<String, List<String>> readers() {
        Map<String, List<String>> readers = new LinkedHashMap<>();
        Stream.concat(judgement.earlier().stream(), Stream.of(judgement.fired()))
                .map(RuleJudgement::rule)
                .forEach(rule -> read(readers, rule, rule.id()));
        judged.added().forEach(added -> read(readers, added.rule(), added.rule().id()));
        judged.caps().forEach(cap -> read(readers, cap.judged().rule(), cap.rule()));
        return readers;
    }

    private static void read(Map<String, List<String>> readers, Rule rule, String id) {
        rule.criteria()
                .flatMap(criterion -> Derived.inputsOf(criterion.measure()).stream())
                .map(input -> readers.computeIfAbsent(input, none -> new ArrayList<>()))
                .filter(ids -> !ids.contains(id))
                .forEach(ids -> ids.add(id));
    }

    private List<Fact> facts(Map<String, List<String>> readers, boolean flags) {
        return readers.keySet().stream()
                .filter(measure -> measure.startsWith(FLAG) == flags)
                .flatMap(measure -> judgement.facts().find(measure).stream())
                .toList();
    }

    /** That a specialist cleared everything says something only where there was something to clear. */
    private boolean isIdleClearance(Fact fact) {
        boolean severe = judgement
                .facts()
                .find("severe")
                .filter(found -> found.answer().equals(Answer.YES))
                .isPresent();
        return fact.measure().equals(Input.SPECIALIST_CLEARED.measure())
                && !severe
                && judgement.facts().all().stream()
                        .noneMatch(flag ->
                                flag.measure().startsWith(FLAG) && flag.answer().equals(Answer.YES));
    }

    private Known screen(List<Fact> flags) {
        long present =
                flags.stream().filter(flag -> flag.answer().equals(Answer.YES)).count();
        @Nullable
        LocalDate oldest = flags.stream()
                .map(Fact::takenOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Known(
                words.text("screen"),
                words.screen(flags.size(), present),
                "R01" + LIST + "R02" + LIST + "R03" + LIST + "R04",
                oldest,
                origin(flags.get(0)),
                assessment(flags.get(0)));
    }

    private Known known(Fact fact, Map<String, List<String>> readers) {
        return new Known(
                words.measure(fact.measure()),
                words.value(fact.measure(), fact.answer(), words.textIfAny("unitOf." + fact.measure())),
                String.join(LIST, readers.getOrDefault(fact.measure(), List.of())),
                fact.takenOn(),
                origin(fact),
                assessment(fact));
    }

    private static Origin origin(Fact fact) {
        if (Circumstances.LOG.equals(fact.origin())) {
            return Origin.LOG;
        }
        return EpisodeFacts.TOLD.equals(fact.origin()) ? Origin.TOLD : Origin.ASSESSMENT;
    }

    private static @Nullable String assessment(Fact fact) {
        return origin(fact) == Origin.ASSESSMENT ? fact.origin() : null;
    }

    private String title(Rule rule) {
        return words.text(rule.id() + ".title");
    }

    private static String range(List<Rule> rules) {
        String first = rules.get(0).id();
        String last = rules.get(rules.size() - 1).id();
        return first.equals(last) ? first : first + "\u2013" + last;
    }

    private static String tier(RuleJudgement read) {
        return read.rule().outcome("tier");
    }

    /** No known value excludes it, but something is not known. */
    private static boolean open(RuleJudgement read) {
        return read.alternatives().stream()
                .anyMatch(needed -> needed.stream().noneMatch(row -> row.verdict() == Verdict.NOT_MET));
    }

    private static boolean unknown(Judgement row) {
        return row.verdict() == Verdict.NOT_ASSESSED;
    }

    private static Stream<Judgement> distances(RuleJudgement read) {
        return read.nearMisses().stream().filter(WhySheet::hasDistance);
    }

    private static boolean hasDistance(Judgement row) {
        return row.fact() != null && row.fact().answer().number() != null;
    }

    private static boolean isDerived(Criterion criterion) {
        return !Derived.inputsOf(criterion.measure()).equals(List.of(criterion.measure()));
    }
}
