package clinic.strideback.transfer;

import clinic.strideback.shared.StrideBackException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a table of runners. Its arguments are limits and line numbers, never what stands in the file. */
public final class UnreadableFile extends StrideBackException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String code, Serializable... arguments) {
        super(code, arguments);
    }

    /** The line on which it cannot be read any further; null when it is no line's fault. */
    public @Nullable Long line() {
        return arguments().stream()
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .findFirst()
                .orElse(null);
    }
}
