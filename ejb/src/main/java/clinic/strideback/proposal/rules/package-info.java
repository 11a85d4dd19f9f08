/**
 * The reasoning that leads from the findings to one base protocol, or to a stop: red flags and open referrals first, then the kind of problem. It reads
 * what is known of the runner by the names of the clinical reference and the rule table of {@code base-protocol-…csv}; the first rule that is met decides.
 * What the findings add to that protocol, and what limits running, are all the rules of {@code add-ons-…csv} and of the return to running's caps that hold.
 * It answers with the rule, what each rule before it read, what was nearly met and what is missing, so that a therapist can follow or overrule it.
 */
@NullMarked
package clinic.strideback.proposal.rules;

import org.jspecify.annotations.NullMarked;
