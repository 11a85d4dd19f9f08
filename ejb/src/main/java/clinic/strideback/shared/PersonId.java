package clinic.strideback.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a person who signs in, the subject that the login server vouches for. Random, so that an address reveals nothing. */
public record PersonId(UUID value) implements Serializable {

    /** A fresh id. */
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /**
     * Reads an id from an address.
     *
     * @throws NotFound if the text is no id: a mistyped address and a foreign file answer alike
     */
    public static PersonId of(String text) {
        return new PersonId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
