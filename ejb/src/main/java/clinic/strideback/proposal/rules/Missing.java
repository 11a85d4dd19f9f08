package clinic.strideback.proposal.rules;

import java.util.List;

/**
 * A finding that was not taken although rules ask for it.
 *
 * @param measure     by its name among the {@link Input}s
 * @param askedBy     ids of the rules that did not fire and read it, in the order of the table
 * @param couldDecide the finding may lead to another rule: one before the rule that fired lacks nothing but findings not taken, this one among them
 */
public record Missing(String measure, List<String> askedBy, boolean couldDecide) {}
