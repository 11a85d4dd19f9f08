/**
 * The pages of referrals: what is open and by when, what became of the others, and the letter that goes along. A letter begins with what the chart knows,
 * in the reader's language, and is the writer's own from then on.
 */
@NullMarked
package clinic.strideback.web.referral;

import org.jspecify.annotations.NullMarked;
