/**
 * Why a runner needs the therapist today: a table of reasons, the most urgent on top.
 * A reason shows the arithmetic behind it, and a runner without a reason is on plan.
 * What is not known gives no reason, but not knowing for days is one.
 */
@NullMarked
package clinic.strideback.report.rules;

import org.jspecify.annotations.NullMarked;
