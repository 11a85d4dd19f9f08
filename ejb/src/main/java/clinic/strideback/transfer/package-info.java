/**
 * Bringing runners from another system and taking them along: a CSV file, its columns given a meaning, and its rows read one by one into drafts or into
 * what has to be mended. A file is refused as a whole only when its rows cannot be told apart; what is wrong in a row is said of that row. Nothing is
 * guessed about a person: a birth date that can be read in two ways is asked back.
 */
@NullMarked
package clinic.strideback.transfer;

import org.jspecify.annotations.NullMarked;
