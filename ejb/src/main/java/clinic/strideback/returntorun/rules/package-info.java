/**
 * The judgement behind the return to running, without any framework: is a criterion met, which colour is the pain after a
 * run, how far is today's run above the longest of the last month, what follows. Unknown is never met and never zero.
 * Therapists read the same tables as docs/rules/return-to-run.md.
 */
@NullMarked
package clinic.strideback.returntorun.rules;

import org.jspecify.annotations.NullMarked;
