/** The page on which a therapist sees what the next stage asks for and decides, and the runner's view of the same. */
@NullMarked
package clinic.strideback.web.returntorun;

import org.jspecify.annotations.NullMarked;
