/**
 * Whether a protocol makes sense: no stretching where it harms, the hip and the trunk trained, weight only after body weight, fast running only after strides,
 * and a way out of each phase. What it finds is no verdict: a therapist mends it, or says why it stands.
 */
@NullMarked
package clinic.strideback.protocol.rules;

import org.jspecify.annotations.NullMarked;
