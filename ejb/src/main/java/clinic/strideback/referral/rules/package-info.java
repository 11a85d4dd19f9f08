/**
 * Which signed findings send a runner to somebody else, how urgently, and by which day. A flag that was cleared by somebody named sends nobody; an
 * unknown urgency counts as the highest.
 */
@NullMarked
package clinic.strideback.referral.rules;

import org.jspecify.annotations.NullMarked;
