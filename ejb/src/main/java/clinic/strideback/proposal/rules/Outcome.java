package clinic.strideback.proposal.rules;

/** What a proposal comes to. Only {@code PROTOCOL} names a protocol; the others stop, and no running is allowed. */
public enum Outcome {
    BLOCK,
    EMERGENCY,
    REFERRAL,
    PROTOCOL
}
