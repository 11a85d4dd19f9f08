package clinic.strideback.it;

import clinic.strideback.access.Role;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The demo's people, one whom nobody entered, and nobody at all. */
public enum Person {
    /** Treats at the clinic Nordtor. */
    TARA(DemoPlanting.TARA, Role.THERAPIST),
    /** Treats at the other clinic. */
    THEO(DemoPlanting.THEO, Role.THERAPIST),
    PAULA(DemoPlanting.PAULA, Role.PATIENT),
    PIET(DemoPlanting.PIET, Role.PATIENT),
    ADA(DemoPlanting.ADA, Role.ADMINISTRATOR),
    /** The login server calls them a therapist, but they have no account here. */
    STRANGER("00000000-0000-4000-8000-000000000000", Role.THERAPIST),
    /** Has not signed in. */
    NOBODY("anonymous", null);

    private final String principal;
    private final @Nullable Role role;

    Person(PersonId id, Role role) {
        this(id.toString(), role);
    }

    Person(String principal, @Nullable Role role) {
        this.principal = principal;
        this.role = role;
    }

    /** What the server calls the caller. */
    public String principal() {
        return principal;
    }

    /** What the login server grants; null for nobody. */
    public @Nullable Role role() {
        return role;
    }
}
