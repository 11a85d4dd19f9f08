package clinic.strideback.protocol;

import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;

/**
 * Where a line comes from, as it is shown beside it.
 *
 * @param reported true when it was read in a second-hand source only
 * @param source   citation, in the reader's language
 */
public record Sourced(Evidence evidence, boolean reported, String source) implements Serializable {}
