package clinic.strideback.web.protocol;

import clinic.strideback.shared.NotFound;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which versions of which protocol a page is about. */
public class VersionAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String code;
    private @Nullable Integer version;
    private @Nullable Integer to;
    private @Nullable UUID after;

    String code() {
        return Optional.ofNullable(code).orElseThrow(NotFound::new);
    }

    int version() {
        return Optional.ofNullable(version).orElseThrow(NotFound::new);
    }

    int to() {
        return Optional.ofNullable(to).orElseThrow(NotFound::new);
    }

    /** Code of the protocol. */
    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    /** Its version. */
    public @Nullable Integer getVersion() {
        return version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }

    /** The other version. */
    public @Nullable Integer getTo() {
        return to;
    }

    public void setTo(@Nullable Integer to) {
        this.to = to;
    }

    /** The last runner of the page before. */
    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }
}
