package clinic.strideback.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids out of addresses. */
public final class Ids {

    private static final int LENGTH = 36;

    private Ids() {}

    /**
     * The id that the text spells.
     *
     * @throws NotFound if it spells none
     */
    public static UUID parse(@Nullable String text) {
        if (text == null || text.length() != LENGTH) {
            throw new NotFound();
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
