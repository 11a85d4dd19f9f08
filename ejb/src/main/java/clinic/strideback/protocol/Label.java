package clinic.strideback.protocol;

import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;

/**
 * What a number rests on, as it is shown beside it.
 *
 * @param reported true when it was read in a second-hand source only
 */
public record Label(Evidence evidence, boolean reported) implements Serializable {}
