package clinic.strideback.clinic;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.spelling.PhoneNumber;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A clinic as a page shows it.
 *
 * @param zone      in which its days begin
 * @param telephone as people write it; none while nobody has told it
 * @param address   in lines, as on a letter; none while nobody has told it
 */
public record ClinicView(
        ClinicId id,
        String name,
        ZoneId zone,
        @Nullable String telephone,
        @Nullable String address) implements Serializable {

    /** Name, address and telephone in one line, as far as they are told. */
    public String letterhead() {
        List<String> parts = new ArrayList<>(List.of(name));
        if (address != null) {
            parts.addAll(address.lines().map(String::strip).toList());
        }
        if (telephone != null) {
            parts.add(telephone);
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** What a phone dials, such as {@code tel:+49301234567}; none without a telephone. */
    public @Nullable String dialled() {
        return telephone == null
                ? null
                : PhoneNumber.read(telephone, zone)
                        .map(number -> "tel:+" + number.international())
                        .orElse(null);
    }
}
