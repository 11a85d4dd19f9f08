package clinic.strideback.proposal;

import clinic.strideback.proposal.RuleVersionRepository.Found;
import clinic.strideback.proposal.rules.Limit;
import clinic.strideback.proposal.rules.LimitPlace;
import clinic.strideback.proposal.rules.OwnLimits;
import clinic.strideback.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One rule table at one clinic: what ships, what is in force, what is drafted.
 *
 * @param all the clinic's versions of every table, the newest of each first
 */
record RuleSheet(OwnTable table, List<Found> all) {

    /** Stands for the version of a draft or of rules that are not there. */
    static final long NONE = -1;

    /** Of this table; those made for an earlier shipped one too. */
    Stream<Found> versions() {
        return all.stream().filter(found -> found.version().tableId == table);
    }

    Optional<RuleVersion> draft() {
        return find(table, RuleStatus.DRAFT);
    }

    Optional<RuleVersion> inForce() {
        return find(table, RuleStatus.PUBLISHED);
    }

    /** What is in force, or what a draft makes of it: of every table. */
    List<RuleVersion> judging(boolean drafted) {
        return Stream.of(OwnTable.values())
                .flatMap(one -> find(one, drafted && one == table ? RuleStatus.DRAFT : RuleStatus.PUBLISHED).stream())
                .toList();
    }

    private Optional<RuleVersion> find(OwnTable which, RuleStatus status) {
        return all.stream()
                .map(Found::version)
                .filter(version -> version.tableId == which && version.status == status && version.fits())
                .findFirst();
    }

    OwnLimits limitsInForce() {
        return inForce().map(RuleVersion::limits).orElse(OwnLimits.NONE);
    }

    /** What is in force, as long as nobody has begun a draft. */
    OwnLimits limitsDrafted() {
        return draft().map(RuleVersion::limits).orElseGet(this::limitsInForce);
    }

    /** Whether the draft says anything else than what is in force. */
    boolean changes() {
        return !limitsDrafted().sameAs(limitsInForce());
    }

    long draftVersion() {
        return draft().map(version -> version.version).orElse(NONE);
    }

    long versionInForce() {
        return inForce().map(version -> version.version).orElse(NONE);
    }

    int nextPlace() {
        return versions().mapToInt(found -> found.version().place).max().orElse(0) + 1;
    }

    /**
     * The limit as it ships.
     *
     * @throws NotFound if the table has none there
     */
    Limit limit(LimitPlace place) {
        return Limit.of(table.shipped()).stream()
                .filter(limit -> limit.place().equals(place))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
