package clinic.strideback.proposal;

import clinic.strideback.proposal.ProposalView.AddOnLine;
import clinic.strideback.proposal.ProposalView.Choice;
import clinic.strideback.proposal.ProposalView.LimitLine;
import clinic.strideback.proposal.ProposalView.OpenLine;
import clinic.strideback.proposal.rules.Derived;
import clinic.strideback.proposal.rules.HeldCap;
import clinic.strideback.proposal.rules.WholeJudgement;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleJudgement;
import clinic.strideback.shared.rules.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tiers C and D for the therapist: what the findings add to the protocol, and what limits running, each with its reasons. */
record AddOnSheet(WholeJudgement judged, RuleWords words, ProtocolWords protocols) {

    private static final String DIARY_RULE = "R24";

    List<AddOnLine> addOns() {
        return judged.added().stream()
                .filter(added -> judged.fired().contains(added.rule().id()))
                .map(this::addOn)
                .toList();
    }

    /** The diary is no finding that could be taken here. */
    List<OpenLine> open() {
        return judged.open().stream()
                .filter(open -> !open.rule().id().equals(DIARY_RULE))
                .map(open -> new OpenLine(
                        open.rule().id(),
                        words.text(open.rule().id() + ".title"),
                        open.judgements().stream()
                                .filter(row -> row.verdict() == Verdict.NOT_ASSESSED)
                                .flatMap(row -> Derived.inputsOf(row.criterion().measure()).stream())
                                .filter(input -> !judged.base().facts().knows(input))
                                .distinct()
                                .map(words::measure)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    /** The lowest first; then what asks for something without limiting the stage. */
    List<LimitLine> limits() {
        Stream<LimitLine> caps = judged.caps().stream()
                .sorted(Comparator.comparingInt(HeldCap::stage))
                .map(this::limit);
        Stream<LimitLine> others = judged.added().stream()
                .filter(added -> !judged.fired().contains(added.rule().id()))
                .map(added -> limit(added, added.rule().id(), null));
        return Stream.concat(caps, others).toList();
    }

    @Nullable
    Integer lowestStage() {
        return judged.stageCap().isPresent() ? judged.stageCap().getAsInt() : null;
    }

    private AddOnLine addOn(RuleJudgement added) {
        Rule rule = added.rule();
        return new AddOnLine(
                rule.id(),
                words.text(rule.id() + ".title"),
                words.text(rule.id() + ".because"),
                words.text(rule.id() + ".plan"),
                words.heldByEach(added),
                WholeJudgement.exercises(rule).stream()
                        .map(code -> new Choice(code, protocols.exercise(code)))
                        .toList(),
                cadence(rule),
                words.source(rule),
                rule.evidence(),
                words.textIfAny(rule.id() + ".caution"));
    }

    private String cadence(Rule rule) {
        return rule.id().equals(WholeJudgement.CADENCE_RULE)
                ? judged.cadence()
                        .map(cadence -> words.text("cadence", cadence.target(), cadence.most()))
                        .orElseGet(() -> words.text("cadence.unknown"))
                : "";
    }

    private LimitLine limit(HeldCap cap) {
        return limit(cap.judged(), cap.rule(), cap.stage());
    }

    private LimitLine limit(RuleJudgement judgement, String rule, @Nullable Integer stage) {
        String key = judgement.rule().id();
        return new LimitLine(
                rule,
                words.text(key + ".title"),
                words.text(key + ".because"),
                words.textIfAny(key + ".plan"),
                words.heldByEach(judgement),
                stage,
                stage != null && stage.equals(lowestStage()),
                words.source(judgement.rule()),
                judgement.rule().evidence());
    }
}
