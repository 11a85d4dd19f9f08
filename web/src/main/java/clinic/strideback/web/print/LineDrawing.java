package clinic.strideback.web.print;

import java.util.List;

/**
 * A line drawing for paper.
 *
 * @param told   what it shows, for who cannot see it
 * @param width  in the drawing's own units
 * @param top    where it begins; what is above is not drawn
 * @param shapes from back to front
 */
public record LineDrawing(String told, String caption, int width, int top, int height, List<Shape> shapes) {

    /** A drawing that begins at its upper edge. */
    public LineDrawing(String told, String caption, int width, int height, List<Shape> shapes) {
        this(told, caption, width, 0, height, shapes);
    }

    /** How a line is drawn: with a pen, in grey or black, for printers that know no colour. */
    public enum Ink {
        /** What a region is bounded by. */
        BORDER,
        /** A region that is marked. */
        HATCHED,
        CONTOUR,
        FOLD,
        /** Of an exercise, as {@code protocol.drawing.Part} explains them. */
        FLOOR,
        GHOST,
        GHOST_GEAR,
        GEAR,
        FAR,
        BODY,
        MUSCLE,
        WAY,
        TIP,
        /** A square of a code for cameras. */
        CODE
    }

    /** A part of it. */
    public sealed interface Shape {}

    /**
     * A line.
     *
     * @param path an SVG path of absolute moves, lines, curves and arcs of circles
     */
    public record Stroke(Ink ink, String path) implements Shape {}

    /** A short word, its middle at this point. */
    public record Label(String text, int x, int y) implements Shape {}

    /** A disc around a number. */
    public record Disc(String text, int x, int y) implements Shape {}
}
