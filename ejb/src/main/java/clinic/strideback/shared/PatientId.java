package clinic.strideback.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a runner's file. Random, so that an address reveals nothing. */
public record PatientId(UUID value) implements Serializable {

    /** A fresh id. */
    public static PatientId random() {
        return new PatientId(UUID.randomUUID());
    }

    /**
     * Reads an id from an address.
     *
     * @throws NotFound if the text is no id: a mistyped address and a foreign file answer alike
     */
    public static PatientId of(String text) {
        return new PatientId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
