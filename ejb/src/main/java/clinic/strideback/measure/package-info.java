/**
 * Quantities of the clinic with their units in the type: newtons, metres, pain and effort scores, limb symmetry, sides.
 * Pure values that know nothing of persistence or pages. A missing value is absent, never zero.
 */
@NullMarked
package clinic.strideback.measure;

import org.jspecify.annotations.NullMarked;
