package clinic.strideback.web.print;

import clinic.strideback.web.print.LineDrawing.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Draws the parts of a {@link LineDrawing}, one on top of the other. */
record Pen(Graphics2D graphics) {

    private static final Pattern STEP = Pattern.compile("([MLCZ])([^MLCZ]*)");
    private static final Color PALE = new Color(0x99, 0x99, 0x99);
    private static final Color GREY = new Color(0x55, 0x55, 0x55);
    private static final float RADIUS = 8;
    private static final float LETTER = 11;
    private static final int BETWEEN_HATCHES = 4;

    void draw(Element part) {
        switch (part.getTagName()) {
            case "path" -> line(Ink.valueOf(part.getAttribute("class")), path(part.getAttribute("d")));
            case "circle" -> disc(number(part, "cx"), number(part, "cy"));
            default -> label(part.getTextContent(), number(part, "x"), number(part, "y"));
        }
    }

    private static float number(Element part, String attribute) {
        return Float.parseFloat(part.getAttribute(attribute));
    }

    private void line(Ink ink, Shape line) {
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

    private static Path2D path(String written) {
        Path2D path = new Path2D.Float();
        Matcher steps = STEP.matcher(written);
        while (steps.find()) {
            double[] at = Stream.of(steps.group(2).strip().split(" "))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (steps.group(1)) {
                case "M" -> path.moveTo(at[0], at[1]);
                case "L" -> path.lineTo(at[0], at[1]);
                case "C" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.closePath();
            }
        }
        return path;
    }
}
