package clinic.strideback.patient.rules;

/** The ways in which one trait of two persons can compare. */
public enum Closeness {
    EXACT,
    /** Every word of the one among the words of the other: a double name, a second given name left out. */
    PARTLY,
    /** Jaro-Winkler similarity of the words at the threshold or above. */
    NEAR,
    /** The same phonetic code. */
    SOUNDS_ALIKE,
    /** One word begins or ends the other; the threshold is the fewest letters. */
    SHORT_FORM,
    /** The same, or one is only the first letter of the other. */
    INITIAL,
    /** Family name and given name exchanged; each at the threshold (Jaro-Winkler) or above. */
    SWAPPED,
    DAY_MONTH_SWAPPED,
    ONE_DIGIT,
    /** Two neighbouring digits exchanged. */
    DIGITS_SWAPPED,
    /** The same month, where one of the two knows no day. */
    MONTH_AGREES,
    /** The same year, where one of the two knows no more than the year. */
    YEAR_AGREES,
    SAME_YEAR,
    /** Shared, by people whose given names are below the threshold (Jaro-Winkler): a household. */
    SHARED_AT_HOME,
    DIFFERENT
}
