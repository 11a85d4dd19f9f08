package clinic.strideback.transfer;

/** What a column of a file may tell about a runner. */
public enum Column {
    FAMILY_NAME(200),
    GIVEN_NAME(200),
    /** "Family, Given" or "Given Family" in one. */
    FULL_NAME(400),
    PREFERRED_NAME(200),
    BIRTH_DATE(40),
    SEX(40),
    PHONE(40),
    PHONE_2(40),
    EMAIL(254),
    STREET(200),
    POSTAL_CODE(20),
    CITY(100),
    COUNTRY(100),
    LANGUAGE(40),
    /** The number that the runner had in the other system. */
    FORMER_NUMBER(64),
    NOTE(4000);

    private final int longest;

    Column(int longest) {
        this.longest = longest;
    }

    /** The most characters that it may have. */
    public int longest() {
        return longest;
    }

    /** Whether it may have more than one line. */
    boolean hasLines() {
        return this == STREET || this == NOTE;
    }
}
