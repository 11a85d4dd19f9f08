/**
 * How much of an exercise, how often, how fast, and with what load. A dose says only what its source says: what it leaves open is absent and never zero.
 * It is written in the tables in a short notation, and said to patients as a therapist would say it.
 */
@NullMarked
package clinic.strideback.protocol.dose;

import org.jspecify.annotations.NullMarked;
