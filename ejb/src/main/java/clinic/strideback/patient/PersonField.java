package clinic.strideback.patient;

import static clinic.strideback.patient.PersonField.Kind.DATE;
import static clinic.strideback.patient.PersonField.Kind.EMAIL;
import static clinic.strideback.patient.PersonField.Kind.NUMBER;
import static clinic.strideback.patient.PersonField.Kind.PHONE;
import static clinic.strideback.patient.PersonField.Kind.TEXT;
import static clinic.strideback.patient.PersonField.Section.CONTACT;
import static clinic.strideback.patient.PersonField.Section.EMERGENCY;
import static clinic.strideback.patient.PersonField.Section.REFERRAL;
import static clinic.strideback.patient.PersonField.Section.RUNNING;
import static clinic.strideback.patient.PersonField.Section.TOLD;

/**
 * What may be known of a runner beside names, birth date and sex: each a text as it was told, kept under its name here. A new field is a row here and its
 * words in two languages.
 */
public enum PersonField {
    PHONE_1(CONTACT, PHONE, 40),
    PHONE_2(CONTACT, PHONE, 40),
    PHONE_3(CONTACT, PHONE, 40),
    EMAIL_1(CONTACT, EMAIL, 254),
    STREET(CONTACT, TEXT, 200),
    POSTAL_CODE(CONTACT, TEXT, 20),
    CITY(CONTACT, TEXT, 100),
    COUNTRY(CONTACT, TEXT, 100),

    GENDER(TOLD, TEXT, 60),
    PRONOUNS(TOLD, TEXT, 60),
    LANGUAGE(TOLD, TEXT, 60),
    /** The number that the runner had in another system. */
    FORMER_NUMBER(TOLD, TEXT, 64),
    NOTE(TOLD, TEXT, 4000),

    EMERGENCY_NAME(EMERGENCY, TEXT, 200),
    EMERGENCY_RELATION(EMERGENCY, TEXT, 60),
    EMERGENCY_PHONE(EMERGENCY, PHONE, 40),

    REFERRER_NAME(REFERRAL, TEXT, 200),
    REFERRER_PRACTICE(REFERRAL, TEXT, 200),
    REFERRER_PHONE(REFERRAL, PHONE, 40),

    /** Kilometres of a usual week before the trouble. */
    USUAL_WEEK(RUNNING, NUMBER, 400),
    /** Kilometres of the longest run of the last thirty days. */
    LONGEST_RUN(RUNNING, NUMBER, 250),
    DAYS_A_WEEK(RUNNING, NUMBER, 7),
    YEARS_RUNNING(RUNNING, NUMBER, 90),
    SURFACES(RUNNING, TEXT, 120),
    CLUB(RUNNING, TEXT, 120),
    GOAL_RACE(RUNNING, TEXT, 200),
    GOAL_DATE(RUNNING, DATE, 0);

    /** How a field is typed and checked. */
    public enum Kind {
        TEXT,
        PHONE,
        EMAIL,
        NUMBER,
        DATE
    }

    /** Which fields stand together. */
    public enum Section {
        CONTACT,
        TOLD,
        EMERGENCY,
        REFERRAL,
        RUNNING
    }

    private final Section section;
    private final Kind kind;
    private final int most;

    PersonField(Section section, Kind kind, int most) {
        this.section = section;
        this.kind = kind;
        this.most = most;
    }

    public Section section() {
        return section;
    }

    public Kind kind() {
        return kind;
    }

    /** The most characters of a text, the largest number. */
    public int most() {
        return most;
    }

    /** By which the runner can be reached, and found. */
    boolean isOwnPhone() {
        return kind == PHONE && section == CONTACT;
    }
}
