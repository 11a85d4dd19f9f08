package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Judgement;
import clinic.strideback.shared.rules.Rule;

/** A rule that one known value kept from being met: with another value there, and nothing else changed, it would be. */
public record NearMiss(Rule rule, Judgement unmet) {}
