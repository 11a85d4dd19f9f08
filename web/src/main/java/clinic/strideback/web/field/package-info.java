/**
 * What every form has in common: a label that belongs to its input, a hint that is read out with it, and a sentence that says what to mend.
 * Somebody who cannot see the page learns of a wrong field as soon as somebody who can.
 * Nothing here knows what a field means.
 */
@NullMarked
package clinic.strideback.web.field;

import org.jspecify.annotations.NullMarked;
