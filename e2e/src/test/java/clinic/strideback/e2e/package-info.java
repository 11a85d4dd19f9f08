/** Journeys of real people through the shipped application, in a real browser. */
@NullMarked
package clinic.strideback.e2e;

import org.jspecify.annotations.NullMarked;
