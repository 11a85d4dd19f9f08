package clinic.strideback.audit;

/** What a use case does, in FHIR's letters. */
public enum AuditAction {
    CREATE('C'),
    READ('R'),
    UPDATE('U'),
    DELETE('D'),
    EXECUTE('E');

    private final char letter;

    AuditAction(char letter) {
        this.letter = letter;
    }

    /** The letter that FHIR's AuditEvent.action uses. */
    public char letter() {
        return letter;
    }
}
