package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.BaseProtocolRules;
import clinic.strideback.proposal.rules.Limit;
import clinic.strideback.proposal.rules.LimitPlace;
import clinic.strideback.proposal.rules.OwnLimits;
import clinic.strideback.proposal.rules.ProposalRules;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.RuleTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules by which a clinic judges.
 *
 * @param own which of their thresholds the clinic set, by the row as it is now
 */
record RulesInForce(ProposalRules rules, Map<Criterion, Own> own) {

    /**
     * A threshold that the clinic set.
     *
     * @param shipped the row as it ships
     * @param since   the clinic's day on which it came into force
     */
    record Own(Criterion shipped, LocalDate since) {}

    static RulesInForce shipped(ProposalRules rules) {
        return new RulesInForce(rules, Map.of());
    }

    /** With the clinic's versions in the place of the shipped tables; a table without a version is as it ships. */
    RulesInForce with(List<RuleVersion> versions) {
        Map<Criterion, Own> set = new HashMap<>(own);
        versions.forEach(version -> set.putAll(own(version)));
        ProposalRules changed = new ProposalRules(
                find(versions, OwnTable.BASE_PROTOCOL)
                        .map(RuleVersion::table)
                        .map(BaseProtocolRules::new)
                        .orElse(rules.base()),
                find(versions, OwnTable.ADD_ONS).map(RuleVersion::table).orElse(rules.addOns()),
                rules.caps());
        return new RulesInForce(changed, Map.copyOf(set));
    }

    private static Optional<RuleVersion> find(List<RuleVersion> versions, OwnTable table) {
        return versions.stream().filter(version -> version.tableId == table).findFirst();
    }

    private static Map<Criterion, Own> own(RuleVersion version) {
        OwnLimits limits = version.limits();
        Map<LimitPlace, Criterion> shipped = rows(version.tableId.shipped());
        Map<Criterion, Own> own = new HashMap<>();
        rows(version.table()).forEach((place, row) -> limits.find(place)
                .map(limit -> limit.since())
                .ifPresent(since -> own.put(row, new Own(Objects.requireNonNull(shipped.get(place)), since))));
        return own;
    }

    private static Map<LimitPlace, Criterion> rows(RuleTable table) {
        Map<LimitPlace, Criterion> rows = new HashMap<>();
        Limit.of(table).forEach(limit -> rows.put(limit.place(), limit.criterion()));
        return rows;
    }
}
