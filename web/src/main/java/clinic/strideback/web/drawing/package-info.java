/**
 * The small drawings beside the numbers: two limbs on one spine, degrees apart, the stage ladder in a cell, pain of the last days.
 * Each takes numbers and answers an SVG path, so that a page stays markup.
 * What is unknown leaves a gap; nothing unknown is drawn as zero.
 */
@NullMarked
package clinic.strideback.web.drawing;

import org.jspecify.annotations.NullMarked;
