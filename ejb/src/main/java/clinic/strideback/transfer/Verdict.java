package clinic.strideback.transfer;

/** What is to become of a row. */
public enum Verdict {
    /** A runner not known yet. */
    NEW,
    /** Somebody with the same names and birth date, and nothing that contradicts, is known or stands further up in the file. */
    EXACT,
    /** Somebody who may be the same. */
    POSSIBLE,
    /** To be mended in the file. */
    ERROR
}
