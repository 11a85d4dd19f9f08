/**
 * What a therapist finds at one encounter: pain, palpation, strength, range, provocation, running form. A draft keeps every word as it was typed; once
 * signed, its findings stand as they are, and a correction is a new assessment. The questions themselves are rows of a table, so a new test is a row.
 */
@NullMarked
package clinic.strideback.assessment;

import org.jspecify.annotations.NullMarked;
