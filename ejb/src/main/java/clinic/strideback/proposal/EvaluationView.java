package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.CadenceTarget;
import clinic.strideback.proposal.rules.Missing;
import clinic.strideback.proposal.rules.Outcome;
import clinic.strideback.proposal.rules.ProposalJudgement;
import clinic.strideback.proposal.rules.ProposalRules;
import clinic.strideback.proposal.rules.WholeJudgement;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleTable;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of the inputs that a program sent.
 *
 * @param protocol   null where the rules stop, and then nothing is added and there is no running
 * @param with       protocols that go with it
 * @param stageCap   lowest limit of the running stage that holds, 0…8; null without one
 * @param phaseCap   limit of the first phase entered, 0…8; null where the rules stop
 * @param fired      ids of the rules that add something
 * @param nearMisses ids of the rules of tiers A and B that one known value kept from being met
 * @param missing    names of the inputs not told that a rule of tiers A and B asks for which did not fire
 * @param ruleSet    the tables that judged, with their versions
 */
public record EvaluationView(
        String rule,
        Outcome outcome,
        @Nullable String protocol,
        List<String> with,
        List<AddOn> addOns,
        @Nullable Integer stageCap,
        @Nullable Integer phaseCap,
        List<String> fired,
        List<String> nearMisses,
        List<String> missing,
        boolean needsMoreAssessment,
        String ruleSet)
        implements Serializable {

    /**
     * What one rule adds.
     *
     * @param what      in one word
     * @param exercises codes of the library; empty for an advice without exercises
     * @param cadence   steps a minute to aim at; null where it is not about cadence, or none was counted
     */
    public record AddOn(
            String rule,
            String what,
            List<String> exercises,
            @Nullable CadenceTarget cadence) implements Serializable {}

    /**
     * Judges by the shipped tables.
     *
     * @throws IllegalArgumentException naming the input, when a value is none that it can have
     */
    public static EvaluationView of(EvaluationForm form, ProtocolLibrary library) {
        ProposalRules rules = ClinicRules.SHIPPED.rules();
        WholeJudgement judged = rules.judge(form.facts());
        ProposalJudgement base = judged.base();
        ProposedProtocol proposed = new ProposedProtocol(base, library);
        return new EvaluationView(
                base.rule().id(),
                base.outcome(),
                base.protocol().orElse(null),
                base.with(),
                judged.fired().stream()
                        .map(rule -> addOn(rules.addOns().get(rule), judged))
                        .toList(),
                orNull(judged.stageCap()),
                proposed.find()
                        .map(protocol -> proposed.startOf(protocol).highestStage())
                        .orElse(null),
                judged.fired(),
                base.nearMisses().stream()
                        .map(miss -> miss.rule().id())
                        .distinct()
                        .toList(),
                base.missing().stream().map(Missing::measure).toList(),
                base.needsMoreAssessment(),
                ruleSet(rules));
    }

    private static AddOn addOn(Rule rule, WholeJudgement judged) {
        boolean cadence = rule.id().equals(WholeJudgement.CADENCE_RULE);
        return new AddOn(
                rule.id(),
                rule.outcome("addOn"),
                WholeJudgement.exercises(rule),
                cadence ? judged.cadence().orElse(null) : null);
    }

    private static @Nullable Integer orNull(OptionalInt cap) {
        return cap.isPresent() ? cap.getAsInt() : null;
    }

    private static String ruleSet(ProposalRules rules) {
        return Stream.of(rules.base().table(), rules.addOns(), rules.caps().table())
                .map((RuleTable table) -> table.id() + "-" + table.version())
                .collect(Collectors.joining(" "));
    }
}
