/** The pages on which runs and mornings are told, on the runner's phone and by the therapist, and the list of runs. */
@NullMarked
package clinic.strideback.web.load;

import org.jspecify.annotations.NullMarked;
