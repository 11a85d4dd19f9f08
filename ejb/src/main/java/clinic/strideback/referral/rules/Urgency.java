package clinic.strideback.referral.rules;

/** How soon somebody else has to look at it, by the names of the disposition of a flag. */
public enum Urgency {
    EMERGENCY,
    URGENT_48H,
    ROUTINE_REFERRAL
}
