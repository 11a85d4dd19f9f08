/**
 * What the runner's diary says by itself: tightness that is high on several days, or rises, comes before a strain. It warns the therapist and changes
 * nothing by itself. A day on which nothing was told is not known, and no sign that all is well.
 */
@NullMarked
package clinic.strideback.load.rules;

import org.jspecify.annotations.NullMarked;
