package clinic.strideback.protocol;

import java.io.Serializable;
import java.util.List;

/**
 * A version of a protocol as a therapist reads it.
 *
 * @param stands   what the linter finds in it, with why it stands
 * @param versions all that the reader may see, the newest first
 */
public record VersionView(ProtocolView protocol, VersionRow version, List<LintView> stands, List<VersionRow> versions)
        implements Serializable {

    /** Whether new plans of the reader's clinics follow it, so that plans may be moved to it. */
    public boolean isFollowed() {
        boolean own = version.clinic() != null;
        return !version.retired()
                && (own || versions.stream().noneMatch(one -> one.clinic() != null && !one.retired()));
    }
}
