package clinic.strideback.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a clinic. Random, so that an address reveals nothing. */
public record ClinicId(UUID value) implements Serializable {

    /** A fresh id. */
    public static ClinicId random() {
        return new ClinicId(UUID.randomUUID());
    }

    /**
     * Reads an id from an address.
     *
     * @throws NotFound if the text is no id: a mistyped address and a foreign file answer alike
     */
    public static ClinicId of(String text) {
        return new ClinicId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
