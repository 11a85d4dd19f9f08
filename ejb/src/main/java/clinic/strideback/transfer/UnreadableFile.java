package clinic.strideback.transfer;

import clinic.strideback.shared.StrideBackException;
import java.io.Serializable;

/** A file that cannot be read as a table of runners. Its arguments are limits and line numbers, never what stands in the file. */
public final class UnreadableFile extends StrideBackException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String code, Serializable... arguments) {
        super(code, arguments);
    }
}
