/**
 * What becomes of a flag that sends a runner to somebody else. A signed assessment raises a task for each such flag, with the day by which it is due; the
 * task stays on the worklist until somebody says what became of it, or the assessment is withdrawn. The letter that goes along is written from the facts,
 * edited, signed, and then never changed. The days stand in the table of urgencies.
 */
@NullMarked
package clinic.strideback.referral;

import org.jspecify.annotations.NullMarked;
