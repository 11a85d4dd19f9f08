package clinic.strideback.account;

import clinic.strideback.shared.StrideBackException;

/** The login server does not answer, or not as it should. Nothing was changed here. */
public final class LoginServerUnavailable extends StrideBackException {

    private static final long serialVersionUID = 1L;

    LoginServerUnavailable(int status) {
        super("loginServer.unavailable", status);
    }

    LoginServerUnavailable(Throwable cause) {
        super("loginServer.unavailable", 0);
        initCause(cause);
    }
}
