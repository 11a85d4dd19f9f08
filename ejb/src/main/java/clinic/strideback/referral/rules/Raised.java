package clinic.strideback.referral.rules;

/**
 * A referral that findings ask for.
 *
 * @param flag the code of the finding, or CLS-SEVERE for a severe class
 */
public record Raised(String flag, Urgency urgency) {}
