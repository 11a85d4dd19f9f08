/**
 * The judgement behind leaving a phase, without any framework: which exit criteria are met by signed findings, by the runner's diary or by the therapist's
 * word. Unknown is never met and never zero; what is too old is not known any more. Therapists read the same table as docs/rules/phase-exits.md.
 */
@NullMarked
package clinic.strideback.careplan.rules;

import org.jspecify.annotations.NullMarked;
