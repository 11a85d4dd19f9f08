package clinic.strideback.proposal.rules;

import clinic.strideback.returntorun.rules.CapTable;
import clinic.strideback.returntorun.rules.Stage;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.RuleJudgement;
import clinic.strideback.shared.rules.RuleTable;
import clinic.strideback.shared.rules.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All four tiers: a stop or one base protocol, everything that the findings add to it, and the lowest limit of the running stage. While the rules stop,
 * nothing is added and there is no running to be limited.
 */
public final class ProposalRules {

    private static final String TENDON = "P-PHT";

    private final BaseProtocolRules base;
    private final RuleTable addOns;
    private final CapTable caps;
    /**
     * Puts the tables together.
     *
     * @param addOns tier C, and of tier D what limits no stage
     * @param caps   the limits of the running stage, as the return to running reads them too
     */
    public ProposalRules(BaseProtocolRules base, RuleTable addOns, CapTable caps) {
        this.base = base;
        this.addOns = addOns;
        this.caps = caps;
    }

    public BaseProtocolRules base() {
        return base;
    }

    public RuleTable addOns() {
        return addOns;
    }

    public CapTable caps() {
        return caps;
    }

    /** Judges what is known, by the names of {@link Input}; what is not among the facts is unknown. */
    public WholeJudgement judge(Facts known) {
        ProposalJudgement judgement = base.judge(known);
        Facts facts = Facts.of(judgement.facts().all())
                .add(
                        "onPht",
                        Answer.of(judgement.protocol().filter(TENDON::equals).isPresent()));
        boolean stops = judgement.outcome() != Outcome.PROTOCOL;
        List<RuleJudgement> all = stops
                ? List.of()
                : addOns.rules().stream().map(rule -> rule.judge(facts)).toList();
        return new WholeJudgement(
                judgement,
                addOns,
                all.stream().filter(RuleJudgement::met).toList(),
                all.stream().filter(ProposalRules::isOpen).toList(),
                stops ? List.of() : held(facts));
    }

    /** Not met, but no known value excludes it: what was not taken could still meet it. */
    private static boolean isOpen(RuleJudgement judged) {
        return !judged.met()
                && judged.alternatives().stream()
                        .anyMatch(needed -> needed.stream().noneMatch(row -> row.verdict() == Verdict.NOT_MET));
    }

    private List<HeldCap> held(Facts facts) {
        return caps.held(facts, stage(facts)).stream()
                .map(cap -> new HeldCap(cap.rule().judge(facts), cap.stage().number()))
                .toList();
    }

    private static @Nullable Stage stage(Facts facts) {
        return facts.find(Input.RUN_STAGE.measure())
                .map(fact -> Stage.of(Integer.parseInt(fact.answer().text())))
                .orElse(null);
    }
}
