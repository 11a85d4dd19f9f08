package clinic.strideback.shared;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.List;

/**
 * The root of everything that StrideBack refuses. Its code is the key of the message that tells what to do next; the
 * arguments fill that message and never hold values from a patient's file. Thrown out of a use case, it rolls back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class StrideBackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<Serializable> arguments;

    protected StrideBackException(String code, Serializable... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The key of the message. */
    public final String code() {
        return code;
    }

    /** What fills the message. */
    public final List<Serializable> arguments() {
        return arguments;
    }
}
