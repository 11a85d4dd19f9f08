package clinic.strideback.api.error;

import clinic.strideback.shared.StrideBackException;

/** What was sent cannot be read at all. */
public final class UnreadableBody extends StrideBackException {

    private static final long serialVersionUID = 1L;

    /** Because of what the parser found. */
    public UnreadableBody(Exception cause) {
        super("body.unreadable");
        initCause(cause);
    }
}
