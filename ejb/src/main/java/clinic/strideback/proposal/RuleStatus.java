package clinic.strideback.proposal;

/** Where a clinic's version of a rule table stands. */
public enum RuleStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
