package clinic.strideback.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an episode of care. Random, so that an address reveals nothing. */
public record EpisodeId(UUID value) implements Serializable {

    /** A fresh id. */
    public static EpisodeId random() {
        return new EpisodeId(UUID.randomUUID());
    }

    /**
     * Reads an id from an address.
     *
     * @throws NotFound if the text is no id: a mistyped address and a foreign file answer alike
     */
    public static EpisodeId of(String text) {
        return new EpisodeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
