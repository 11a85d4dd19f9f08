/**
 * The small drawings beside the numbers: two limbs on one spine, degrees apart, the stage ladder in a cell, pain of the last days.
 * Each takes numbers and answers an SVG path, so that a page stays markup.
 * The drawings of the exercises are made below, in {@code protocol.drawing}; here is only how a page gets them.
 * What is unknown leaves a gap; nothing unknown is drawn as zero.
 */
@NullMarked
package clinic.strideback.web.drawing;

import org.jspecify.annotations.NullMarked;
