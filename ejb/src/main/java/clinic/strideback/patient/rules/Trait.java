package clinic.strideback.patient.rules;

/** What is compared of two persons. */
public enum Trait {
    /** Both names together, for when they were exchanged; where that weighs more it stands in for the family and the given name. */
    NAMES,
    FAMILY,
    GIVEN,
    BIRTH_DATE,
    SEX,
    PHONE,
    EMAIL;

    boolean isKnownOf(PersonTraits a, PersonTraits b) {
        return isKnownOf(a) && isKnownOf(b);
    }

    private boolean isKnownOf(PersonTraits person) {
        return switch (this) {
            case NAMES -> hasBothNames(person);
            case FAMILY -> !person.family().isEmpty();
            case GIVEN -> !person.given().isEmpty();
            case BIRTH_DATE -> person.birthDate() != null;
            case SEX -> person.sex() != null;
            case PHONE -> !person.phones().isEmpty();
            case EMAIL -> !person.emails().isEmpty();
        };
    }

    private static boolean hasBothNames(PersonTraits person) {
        return FAMILY.isKnownOf(person) && GIVEN.isKnownOf(person);
    }
}
