/**
 * Proposes one base protocol for an episode from what was found, with its reasons, and keeps what the therapist decided. The rules are the table
 * {@code base-protocol-2026-11.csv}, written out for reading in {@code docs/rules/base-protocol.md}; red flags and open referrals come before any protocol.
 * The therapist accepts or overrules with a reason; the decision keeps the table's version and the facts as they were.
 */
@NullMarked
package clinic.strideback.proposal;

import org.jspecify.annotations.NullMarked;
