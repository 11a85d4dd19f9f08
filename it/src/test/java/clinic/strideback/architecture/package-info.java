/** The rules of the architecture, read from the compiled classes of {@code ejb} and {@code web}. */
@NullMarked
package clinic.strideback.architecture;

import org.jspecify.annotations.NullMarked;
