package clinic.strideback.protocol.drawing;

import clinic.strideback.protocol.drawing.Part.Ink;
import java.util.Map;

/** Writes a drawing as an SVG document. */
final class Svg {

    /** The contour lies around what it bounds, so that parts that overlap have one. */
    private static final String AROUND = " paint-order=\"stroke\"";

    /** Colours are tokens of the page around it; on its own a drawing is dark on white. */
    private static final Map<Ink, String> LOOK = Map.of(
            Ink.FLOOR, fill("none") + stroke("--sb-line-field", "#868a86", 1.4),
            Ink.GHOST, fill("var(--sb-surface,#fff)") + stroke("--sb-line-field", "#868a86", 2.8) + AROUND,
            Ink.GHOST_GEAR, fill("var(--sb-line-field,#868a86)"),
            Ink.GEAR, fill("var(--sb-ink,#16202a)"),
            Ink.FAR, fill("var(--sb-sunken,#efefeb)") + stroke("--sb-ink-3", "#5d676f", 3) + AROUND,
            Ink.BODY, fill("var(--sb-surface,#fff)") + stroke("--sb-ink", "#16202a", 3.6) + AROUND,
            Ink.MUSCLE, fill("var(--sb-accent,#0b5a66)"),
            Ink.WAY, fill("none") + stroke("--sb-accent", "#0b5a66", 2.2) + " stroke-dasharray=\"1 5\"",
            Ink.TIP, fill("none") + stroke("--sb-accent", "#0b5a66", 2.2));

    private Svg() {}

    private static String fill(String paint) {
        return " fill=\"" + paint + "\"";
    }

    private static String stroke(String token, String otherwise, double width) {
        return " stroke=\"var(" + token + "," + otherwise + ")\" stroke-width=\"" + width
                + "\" stroke-linejoin=\"round\" stroke-linecap=\"round\"";
    }

    static String write(Drawing drawing) {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + drawing.box() + "\"><g id=\"d\">");
        for (Part part : drawing.parts()) {
            svg.append("<path")
                    .append(LOOK.get(part.ink()))
                    .append(" d=\"")
                    .append(part.path())
                    .append("\"/>");
        }
        return svg.append("</g></svg>\n").toString();
    }
}
