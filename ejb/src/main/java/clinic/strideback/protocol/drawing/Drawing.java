package clinic.strideback.protocol.drawing;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A drawing of an exercise: the floor always lies this high above its lower edge, so that drawings beside each other stand on one floor.
 *
 * @param top   what is above this is empty
 * @param parts from back to front
 */
public record Drawing(int top, List<Part> parts) implements Serializable {

    /** Its width, the same for all. */
    public static final int WIDTH = 300;

    /** Its lower edge. */
    public static final int BOTTOM = Contour.FLOOR + 12;

    /** The drawing of an exercise by its code; empty for one that has none, such as an exercise of a clinic's own. */
    public static Optional<Drawing> of(String exercise) {
        return ExerciseDrawings.of(exercise);
    }

    /** Stands in the address of each drawing, so that a browser may keep one until it looks different. */
    public static String version() {
        return ExerciseDrawings.version();
    }

    /** As an SVG document, whose group {@code d} a page can use. */
    public String svg() {
        return Svg.write(this);
    }

    /** Its height. */
    public int height() {
        return BOTTOM - top;
    }

    /** What SVG calls a view box. */
    public String box() {
        return "0 " + top + " " + WIDTH + " " + height();
    }
}
