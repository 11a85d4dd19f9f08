package clinic.strideback.web.print;

import clinic.strideback.web.print.LineDrawing.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the parts of a {@link LineDrawing}, one on top of the other. */
record Pen(Graphics2D graphics) {

    private static final Color PALE = new Color(0x99, 0x99, 0x99);
    private static final Color GREY = new Color(0x55, 0x55, 0x55);
    private static final float[] DOTS = {1, 4.5f};
    private static final Color START = new Color(0x86, 0x86, 0x86);
    private static final Color FAINT = new Color(0xe6, 0xe6, 0xe6);

    /**
     * How an area or a line is drawn: in greys, which every printer has.
     *
     * @param area null for a line
     */
    private record Look(@Nullable Color area, Color line, float width, boolean dotted) {

        static Look area(Color area, Color around, float width) {
            return new Look(area, around, width, false);
        }

        static Look line(Color colour, float width) {
            return new Look(null, colour, width, false);
        }
    }

    private static final Map<Ink, Look> LOOKS = Map.of(
            Ink.FLOOR, Look.line(PALE, 1.2f),
            Ink.GHOST, Look.area(Color.WHITE, START, 2.6f),
            Ink.GHOST_GEAR, Look.area(START, START, 0),
            Ink.GEAR, Look.area(Color.BLACK, Color.BLACK, 0),
            Ink.FAR, Look.area(FAINT, GREY, 2.8f),
            Ink.BODY, Look.area(Color.WHITE, Color.BLACK, 3.4f),
            Ink.MUSCLE, Look.area(GREY, GREY, 0),
            Ink.WAY, new Look(null, Color.BLACK, 2, true),
            Ink.TIP, Look.line(Color.BLACK, 2),
            Ink.CODE, Look.area(Color.BLACK, Color.BLACK, 0));

    private static final float RADIUS = 8;
    private static final float LETTER = 11;
    private static final int BETWEEN_HATCHES = 4;

    void draw(Element part) {
        switch (part.getTagName()) {
            case "path" -> line(Ink.valueOf(part.getAttribute("class")), PathReader.read(part.getAttribute("d")));
            case "circle" -> disc(number(part, "cx"), number(part, "cy"));
            default -> label(part.getTextContent(), number(part, "x"), number(part, "y"));
        }
    }

    private static float number(Element part, String attribute) {
        return Float.parseFloat(part.getAttribute(attribute));
    }

    private void line(Ink ink, Shape line) {
        Look look = LOOKS.get(ink);
        if (look != null) {
            part(look, line);
            return;
        }
        switch (ink) {
            case BORDER -> stroke(line, PALE, 0.7f);
            case FOLD -> stroke(line, GREY, 0.9f);
            case CONTOUR -> stroke(line, Color.BLACK, 1.3f);
            default -> {
                hatch(line);
                stroke(line, Color.BLACK, 1.3f);
            }
        }
    }

    /** The contour lies around the area, so that areas that overlap have one. */
    private void part(Look look, Shape line) {
        graphics.setColor(look.line());
        if (look.width() > 0) {
            graphics.setStroke(new BasicStroke(
                    look.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, look.dotted() ? DOTS : null, 0));
            graphics.draw(line);
        }
        if (look.area() != null) {
            graphics.setColor(look.area());
            graphics.fill(line);
        }
    }

    private void stroke(Shape line, Color colour, float width) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line);
    }

    private void hatch(Shape region) {
        Rectangle box = region.getBounds();
        Shape before = graphics.getClip();
        graphics.clip(region);
        for (int x = box.x - box.height; x < box.x + box.width; x += BETWEEN_HATCHES) {
            stroke(new Line2D.Float(x, box.y + box.height, x + box.height, box.y), GREY, 0.6f);
        }
        graphics.setClip(before);
    }

    private void disc(float x, float y) {
        Shape disc = new Ellipse2D.Float(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        graphics.setColor(Color.WHITE);
        graphics.fill(disc);
        stroke(disc, Color.BLACK, 1.3f);
    }

    private void label(String text, float x, float y) {
        graphics.setColor(Color.BLACK);
        graphics.fill(Letters.centred(text, x, y, LETTER));
    }
}
