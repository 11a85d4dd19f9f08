package clinic.strideback.proposal.rules;

import java.util.List;

/**
 * A finding that was not taken although rules ask for it.
 *
 * @param measure     by its name among the {@link Input}s
 * @param askedBy     ids of the rules that did not fire and read it, in the order of the table
 * @param leadsTo     the rules before the one that fired which lack nothing but findings not taken, this one among them
 * @param couldDecide the finding may change the outcome: it leads to another rule, or the rule that fired stands on its absence
 */
public record Missing(String measure, List<String> askedBy, List<String> leadsTo, boolean couldDecide) {}
