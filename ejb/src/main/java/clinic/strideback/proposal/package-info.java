/**
 * Proposes one base protocol for an episode from what was found, with its reasons, and keeps what the therapist decided. The rules are the table
 * {@code base-protocol-2026-11.csv}, written out for reading in {@code docs/rules/base-protocol.md}; red flags and open referrals come before any protocol.
 * What the findings add to the protocol is {@code add-ons-2026-11.csv}; what limits running is read from the table of the return to running. The therapist
 * accepts or overrules with a reason, and leaves out what is not wanted; the decision keeps the tables' versions and the facts as they were. When the rules
 * answer otherwise later, that is a task: the plan stays as it is.
 */
@NullMarked
package clinic.strideback.proposal;

import org.jspecify.annotations.NullMarked;
