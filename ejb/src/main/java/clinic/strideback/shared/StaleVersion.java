package clinic.strideback.shared;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody else changed this meanwhile. Carries, field by field, what the caller wanted and what stands there now. */
public final class StaleVersion extends StrideBackException {

    private static final long serialVersionUID = 1L;

    private final long version;
    private final List<Difference> differences;

    /**
     * One field that differs.
     *
     * @param field the property of the form, or the code of the finding
     * @param mine what the caller wanted to record, as text
     * @param theirs what stands there now, as text
     */
    public record Difference(
            String field, @Nullable String mine, @Nullable String theirs) implements Serializable {}

    /**
     * @param version the version that stands now; a form that takes it over may be recorded again
     * @param differences what differs; empty where the fields are not known
     */
    public StaleVersion(long version, List<Difference> differences) {
        super("stale");
        this.version = version;
        this.differences = List.copyOf(differences);
    }

    public long version() {
        return version;
    }

    public List<Difference> differences() {
        return differences;
    }
}
