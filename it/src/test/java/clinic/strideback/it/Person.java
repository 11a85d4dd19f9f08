package clinic.strideback.it;

import clinic.strideback.access.Role;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PersonId;
import java.util.UUID;

/** The demo's people, and one whom nobody entered. */
@SuppressWarnings("ImmutableEnumChecker") // a record of a UUID is immutable
public enum Person {
    /** Treats at the clinic Nordtor. */
    TARA(DemoPlanting.TARA, Role.THERAPIST),
    /** Treats at the other clinic. */
    THEO(DemoPlanting.THEO, Role.THERAPIST),
    PAULA(DemoPlanting.PAULA, Role.PATIENT),
    PIET(DemoPlanting.PIET, Role.PATIENT),
    ADA(DemoPlanting.ADA, Role.ADMINISTRATOR),
    /** The login server calls them a therapist, but they have no account here. */
    STRANGER(new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000000")), Role.THERAPIST);

    private final PersonId id;
    private final Role role;

    Person(PersonId id, Role role) {
        this.id = id;
        this.role = role;
    }

    public PersonId id() {
        return id;
    }

    public Role role() {
        return role;
    }
}
