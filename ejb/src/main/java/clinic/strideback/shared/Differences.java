package clinic.strideback.shared;

import clinic.strideback.shared.StaleVersion.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects, field by field, what the caller wanted against what stands there now. */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    /** Compares one field; equal ones are left out. */
    public Differences compare(String field, @Nullable Object mine, @Nullable Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            found.add(new Difference(field, text(mine), text(theirs)));
        }
        return this;
    }

    /** The refusal that shows them. */
    public StaleVersion against(long version) {
        return new StaleVersion(version, found);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
