/** The pages of the exercises: what there is, how each is done, and what a clinic adds. */
@NullMarked
package clinic.strideback.web.exercise;

import org.jspecify.annotations.NullMarked;
