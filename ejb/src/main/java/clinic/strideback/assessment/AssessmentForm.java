package clinic.strideback.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a therapist types into an assessment: every text as typed, by finding code and side. */
public class AssessmentForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEY = 40;
    private static final int TEXT = 8000;

    private long version;

    @NotNull(message = "{assessment.happenedAt.required}")
    private @Nullable LocalDateTime happenedAt;

    private final Map<@Size(max = KEY) String, @Size(max = TEXT, message = "{text.tooLong}") String> entries =
            new TreeMap<>();

    /** The version that the form was filled in on. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** When the runner was examined, on the clinic's clock. */
    public @Nullable LocalDateTime getHappenedAt() {
        return happenedAt;
    }

    public void setHappenedAt(@Nullable LocalDateTime happenedAt) {
        this.happenedAt = happenedAt;
    }

    /** Text as typed by {@code CODE}, {@code CODE.L}, {@code CODE.R}, and the chosen unit by {@code CODE.unit}. */
    public Map<String, String> getEntries() {
        return entries;
    }
}
