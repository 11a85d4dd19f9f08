package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Evidence;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a clinic sets otherwise than a shipped table: thresholds alone. Rules, comparisons, their order and what follows from them stay.
 *
 * @param all in the order of their places
 */
public record OwnLimits(List<OwnLimit> all) {

    /** As shipped. */
    public static final OwnLimits NONE = new OwnLimits(List.of());

    public OwnLimits {
        all = all.stream()
                .sorted((one, other) ->
                        one.place().toString().compareTo(other.place().toString()))
                .toList();
    }

    public Optional<OwnLimit> find(LimitPlace place) {
        return all.stream().filter(own -> own.place().equals(place)).findFirst();
    }

    /** With this one in the place of what was set there. */
    public OwnLimits with(OwnLimit own) {
        return new OwnLimits(
                Stream.concat(without(own.place()).all.stream(), Stream.of(own)).toList());
    }

    /** As shipped in that place. */
    public OwnLimits without(LimitPlace place) {
        return new OwnLimits(
                all.stream().filter(own -> !own.place().equals(place)).toList());
    }

    /** Those that are new come into force on that day. */
    public OwnLimits inForceFrom(LocalDate day) {
        return new OwnLimits(all.stream().map(own -> own.inForceFrom(day)).toList());
    }

    /** Whether both judge alike. */
    public boolean sameAs(OwnLimits other) {
        return written().equals(other.written());
    }

    /** All that matters to a judgement, one line for each: {@code R14a/1/lsiKF15=85}. */
    public String written() {
        return all.stream()
                .map(own ->
                        own.place() + "=" + own.threshold().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The shipped table with these thresholds. A rule with one of them rests on the clinic's setting.
     *
     * @throws IllegalArgumentException naming a place where the table has no limit
     */
    public RuleTable on(RuleTable shipped, String version, String checksum) {
        List<LimitPlace> places = Limit.of(shipped).stream().map(Limit::place).toList();
        for (OwnLimit own : all) {
            if (!places.contains(own.place())) {
                throw new IllegalArgumentException(
                        shipped.id() + " " + shipped.version() + " has no limit " + own.place());
            }
        }
        return new RuleTable(
                shipped.id(),
                version,
                checksum,
                shipped.rules().stream().map(this::changed).toList());
    }

    private Rule changed(Rule rule) {
        if (all.stream().noneMatch(own -> own.place().rule().equals(rule.id()))) {
            return rule;
        }
        List<List<Criterion>> alternatives = IntStream.rangeClosed(
                        1, rule.alternatives().size())
                .mapToObj(alternative -> changed(rule, alternative))
                .toList();
        return new Rule(rule.id(), alternatives, rule.outcome(), rule.source(), Evidence.CLINIC_SETTING);
    }

    private List<Criterion> changed(Rule rule, int alternative) {
        return rule.alternatives().get(alternative - 1).stream()
                .map(criterion -> find(new LimitPlace(rule.id(), alternative, criterion.measure()))
                        .map(own -> changed(criterion, own))
                        .orElse(criterion))
                .toList();
    }

    private static Criterion changed(Criterion criterion, OwnLimit own) {
        return new Criterion(
                criterion.id(),
                criterion.measure(),
                criterion.comparison(),
                own.threshold().stripTrailingZeros().toPlainString(),
                criterion.unit(),
                criterion.metIfMissing(),
                criterion.source(),
                Evidence.CLINIC_SETTING);
    }
}
