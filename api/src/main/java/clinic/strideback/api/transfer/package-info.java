/** Runners brought by programs, such as {@code ./clinic import-patients}. */
@NullMarked
package clinic.strideback.api.transfer;

import org.jspecify.annotations.NullMarked;
