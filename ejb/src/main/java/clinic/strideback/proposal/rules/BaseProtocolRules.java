package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Facts;
import clinic.strideback.shared.rules.Judgement;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleJudgement;
import clinic.strideback.shared.rules.RuleTable;
import clinic.strideback.shared.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the base protocol table: the first rule of tiers A and B that is met decides, and its last rule catches the rest. */
public final class BaseProtocolRules {

    private static final String REMARK = "NOTE";

    private final RuleTable table;
    private final List<Rule> deciding;
    private final List<Rule> remarks;
    /** What each rule asks for, in terms of {@link Input}s. */
    private final Map<String, Set<String>> asks = new LinkedHashMap<>();

    public BaseProtocolRules(RuleTable table) {
        this.table = table;
        this.remarks = table.rules().stream()
                .filter(rule -> rule.outcome("tier").equals(REMARK))
                .toList();
        this.deciding = table.rules().stream()
                .filter(rule -> !rule.outcome("tier").equals(REMARK))
                .toList();
        deciding.forEach(rule -> asks.put(
                rule.id(),
                rule.criteria()
                        .flatMap(BaseProtocolRules::inputs)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    public RuleTable table() {
        return table;
    }

    /** Judges what is known, by the names of {@link Input}; what is not among the facts is unknown. */
    public ProposalJudgement judge(Facts known) {
        Facts facts = Derived.withDerived(known);
        List<RuleJudgement> all =
                deciding.stream().map(rule -> rule.judge(facts)).toList();
        List<RuleJudgement> earlier =
                all.stream().takeWhile(judgement -> !judgement.met()).toList();
        RuleJudgement fired = all.get(earlier.size());
        return new ProposalJudgement(
                table, facts, fired, earlier, nearMisses(all), missing(earlier, fired, facts), remarked(fired, facts));
    }

    private static List<NearMiss> nearMisses(List<RuleJudgement> all) {
        List<NearMiss> misses = new ArrayList<>();
        for (RuleJudgement judgement : all) {
            for (Judgement unmet : judgement.nearMisses()) {
                misses.add(new NearMiss(judgement.rule(), unmet));
            }
        }
        return misses;
    }

    private List<Missing> missing(List<RuleJudgement> earlier, RuleJudgement fired, Facts facts) {
        Map<String, List<String>> askedBy = new LinkedHashMap<>();
        asks.forEach((rule, inputs) -> {
            for (String input : inputs) {
                if (!facts.knows(input) && !rule.equals(fired.rule().id())) {
                    askedBy.computeIfAbsent(input, none -> new ArrayList<>()).add(rule);
                }
            }
        });
        Map<String, List<String>> leadsTo = leadsTo(earlier);
        Set<String> leaning = leaning(fired);
        return askedBy.entrySet().stream()
                .map(asked -> missing(asked, leadsTo.getOrDefault(asked.getKey(), List.of()), leaning))
                .toList();
    }

    private static Missing missing(Map.Entry<String, List<String>> asked, List<String> leadsTo, Set<String> leaning) {
        boolean couldDecide = !leadsTo.isEmpty() || leaning.contains(asked.getKey());
        return new Missing(asked.getKey(), asked.getValue(), leadsTo, couldDecide);
    }

    /** By input: the rules with an alternative that no known value excludes, and in which a row on that input is not assessed. */
    private static Map<String, List<String>> leadsTo(List<RuleJudgement> earlier) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        for (RuleJudgement read : earlier) {
            read.alternatives().stream()
                    .filter(needed -> needed.stream().noneMatch(row -> row.verdict() == Verdict.NOT_MET))
                    .flatMap(List::stream)
                    .filter(row -> row.verdict() == Verdict.NOT_ASSESSED)
                    .flatMap(row -> inputs(row.criterion()))
                    .distinct()
                    .forEach(input -> rules.computeIfAbsent(input, none -> new ArrayList<>())
                            .add(read.rule().id()));
        }
        return rules;
    }

    /** The inputs by whose absence the rule that decided is met. */
    private static Set<String> leaning(RuleJudgement fired) {
        boolean blocked = Outcome.valueOf(fired.rule().outcome("outcome")) == Outcome.BLOCK;
        return fired.judgements().stream()
                .filter(row -> blocked || row.fact() == null)
                .flatMap(row -> inputs(row.criterion()))
                .collect(Collectors.toSet());
    }

    private boolean remarked(RuleJudgement fired, Facts facts) {
        facts.add("decidedBy", Answer.word(fired.rule().id()));
        return remarks.stream().anyMatch(rule -> rule.judge(facts).met());
    }

    private static Stream<String> inputs(Criterion criterion) {
        return Derived.inputsOf(criterion.measure()).stream();
    }
}
