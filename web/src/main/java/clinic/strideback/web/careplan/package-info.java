/**
 * The therapist's pages of a plan: the phase it is in, what is prescribed and where that comes from, what was done in the last days; moving the phase,
 * prescribing by hand and ending a prescription.
 */
@NullMarked
package clinic.strideback.web.careplan;

import org.jspecify.annotations.NullMarked;
