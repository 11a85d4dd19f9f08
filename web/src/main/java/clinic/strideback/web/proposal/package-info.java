/** The why-sheet: which protocol the rules propose, how they got there, what is missing; and the therapist's decision about it. */
@NullMarked
package clinic.strideback.web.proposal;

import org.jspecify.annotations.NullMarked;
