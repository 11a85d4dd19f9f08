package clinic.strideback.careplan;

import java.io.Serializable;
import java.util.UUID;

/** The therapist's decision to move a plan to another version of its protocol. */
public class VersionMoveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID token = UUID.randomUUID();
    private final int toVersion;
    private final long version;

    /** To this version of the protocol, as seen on this version of the plan. */
    public VersionMoveForm(int toVersion, long version) {
        this.toVersion = toVersion;
        this.version = version;
    }

    /** Makes two submits one move. */
    public UUID getToken() {
        return token;
    }

    /** The version of the protocol to move to. */
    public int getToVersion() {
        return toVersion;
    }

    /** The version of the plan that the therapist saw. */
    public long getVersion() {
        return version;
    }
}
