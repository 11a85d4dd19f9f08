package clinic.strideback.shared.rules;

/** What one criterion says about one runner. {@code NOT_ASSESSED} is never "met": it asks for the finding. */
public enum Verdict {
    MET,
    NOT_MET,
    NOT_ASSESSED
}
