package clinic.strideback.access;

import clinic.strideback.shared.StrideBackException;

/** The caller may not do this. */
public final class Refused extends StrideBackException {

    private static final long serialVersionUID = 1L;

    /** The role lacks the permission, or the use case names none. */
    static final String PERMISSION = "refused.permission";

    /** The file is not the caller's to open, or there is none: both answer alike. */
    static final String FILE = "refused.file";

    /** There is no active account for this sign-in. */
    static final String ACCOUNT = "refused.account";

    Refused(String code) {
        super(code);
    }

    /** Whether the answer must be the same as for a file that does not exist. */
    public boolean hidesExistence() {
        return code().equals(FILE);
    }
}
