package clinic.strideback.proposal;

/** What became of a proposal. */
public enum Decision {
    ACCEPTED,
    OVERRULED
}
