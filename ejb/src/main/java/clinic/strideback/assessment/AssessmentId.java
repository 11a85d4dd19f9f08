package clinic.strideback.assessment;

import clinic.strideback.shared.Ids;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifies an assessment. Random, so that an address reveals nothing. */
public record AssessmentId(UUID value) implements Serializable {

    /**
     * Reads an id from an address.
     *
     * @throws clinic.strideback.shared.NotFound if the text is no id
     */
    public static AssessmentId of(@Nullable String text) {
        return new AssessmentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
