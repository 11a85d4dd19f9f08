/** The pages on which runners are found, registered and corrected, and the front of their chart. */
@NullMarked
package clinic.strideback.web.patient;

import org.jspecify.annotations.NullMarked;
