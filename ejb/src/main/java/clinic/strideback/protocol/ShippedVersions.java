package clinic.strideback.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What ships, among the versions that the installation knows. Where a clinic has taken the number of a new one, that gets the next free one.
 *
 * @param known of all clinics, retired ones too
 */
record ShippedVersions(ProtocolLibrary library, List<ProtocolVersion> known) {

    /**
     * Gives each shipped version its number, and retires those that have a successor for new plans.
     *
     * @return those that are not known yet
     * @throws IllegalStateException if one was changed in place
     */
    List<ProtocolVersion> enter(Instant now) {
        List<ProtocolVersion> fresh = new ArrayList<>();
        for (Protocol protocol : library.protocols()) {
            Optional<ProtocolVersion> found =
                    known.stream().filter(version -> version.ships(protocol)).findFirst();
            found.ifPresent(version -> version.refuseChanged(protocol));
            ProtocolVersion entered = found.orElseGet(() -> new ProtocolVersion(protocol, next(protocol, fresh), now));
            if (found.isEmpty()) {
                fresh.add(entered);
            }
            library.number(protocol, entered.versionNo);
        }
        Stream.concat(known.stream(), fresh.stream()).filter(this::hasSuccessor).forEach(ProtocolVersion::retire);
        return fresh;
    }

    private int next(Protocol protocol, List<ProtocolVersion> fresh) {
        List<ProtocolVersion> all = new ArrayList<>(known);
        all.addAll(fresh);
        int newest = all.stream()
                .filter(version -> version.code.equals(protocol.code()))
                .mapToInt(version -> version.versionNo)
                .max()
                .orElse(0);
        return Math.max(protocol.version(), newest + 1);
    }

    private boolean hasSuccessor(ProtocolVersion version) {
        return version.shippedNo != null
                && library.findNewest(version.code)
                        .filter(newest -> newest.version() > version.versionNo)
                        .isPresent();
    }
}
