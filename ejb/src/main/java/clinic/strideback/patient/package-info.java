/**
 * The runners: who they are, how they are found again, and who belongs to their care team. A runner has a number that
 * is never given twice, names as the world has them, and belongs to one clinic or several.
 */
@NullMarked
package clinic.strideback.patient;

import org.jspecify.annotations.NullMarked;
