package clinic.strideback.clinic;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time zones by which people name where they live. */
final class Zones {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    /** By name: a continent or an ocean and a town, such as {@code Europe/Berlin}. */
    static final List<String> PLACES = ZoneId.getAvailableZoneIds().stream()
            .filter(PLACE.asMatchPredicate())
            .sorted()
            .toList();

    private Zones() {}

    /** Whether the platform knows it, a place or not: an installation may have begun in {@code UTC}. */
    static boolean isOne(@Nullable String zone) {
        return zone != null && ZoneId.getAvailableZoneIds().contains(zone);
    }
}
