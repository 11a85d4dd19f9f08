/**
 * The clinics of this installation: their names, time zones and units, and who works where from when to when.
 */
@NullMarked
package clinic.strideback.clinic;

import org.jspecify.annotations.NullMarked;
