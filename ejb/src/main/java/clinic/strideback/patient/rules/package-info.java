/**
 * Whether two entries in the registry may be one runner: names, birth date, sex, phone and email are compared one by one, each agreement or contradiction
 * weighs as a table says, and the sum decides. Weights are log2(m/u) after Fellegi and Sunter (1969): m, how often the two entries of one runner compare
 * like this; u, how often those of two runners do. What is missing weighs nothing. The table proposes; a person merges.
 */
@NullMarked
package clinic.strideback.patient.rules;

import org.jspecify.annotations.NullMarked;
