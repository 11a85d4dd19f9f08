/**
 * What a therapist can find in a hamstring, and how what was typed becomes a finding: each question is a row of a table with its sides, units, limits and
 * answers. "Not tested" and "unable because of pain" are answers of their own; a value that is missing is never taken for zero. From the findings follow
 * the symmetry of the limbs, the length of the muscle, the likelihood of a tendon problem and whether the red flags are dealt with.
 */
@NullMarked
package clinic.strideback.assessment.rules;

import org.jspecify.annotations.NullMarked;
