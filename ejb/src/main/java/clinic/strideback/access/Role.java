package clinic.strideback.access;

import java.util.Locale;

/** What a person is to StrideBack; granted in the login server. */
public enum Role {
    THERAPIST,
    PATIENT,
    ADMINISTRATOR;

    /** The name that the login server uses, such as {@code therapist}. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
