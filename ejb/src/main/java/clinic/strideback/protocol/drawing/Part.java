package clinic.strideback.protocol.drawing;

import java.io.Serializable;

/**
 * One path of a drawing.
 *
 * @param path an SVG path of absolute moves, lines, quadratic curves and arcs of circles
 */
public record Part(Ink ink, String path) implements Serializable {

    /** How a part is drawn. */
    public enum Ink {
        /** The floor: a hairline. */
        FLOOR,
        /** The body where the movement starts: a pale contour. */
        GHOST,
        /** What it holds where the movement starts. */
        GHOST_GEAR,
        /** Equipment: solid. */
        GEAR,
        /** The limbs of the side that is away from the reader, and the arms of somebody who helps. */
        FAR,
        /** Trunk, head and near limbs. */
        BODY,
        /** The working muscle. */
        MUSCLE,
        /** The way of the movement: dots. */
        WAY,
        /** The end of the way. */
        TIP
    }
}
