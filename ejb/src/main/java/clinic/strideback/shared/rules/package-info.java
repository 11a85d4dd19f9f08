/**
 * A clinical rule as a table that a therapist can read: a measure, a comparison, a threshold, and why. The rows of one alternative are all needed, the
 * alternatives of one rule are "or", and a finding that was not taken satisfies nothing unless its row says so. Every feature that judges (which
 * protocol, which stage) judges with this one shape, so that each verdict can show its value, its threshold, its reason and its source.
 */
@NullMarked
package clinic.strideback.shared.rules;

import org.jspecify.annotations.NullMarked;
