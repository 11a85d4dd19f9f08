package clinic.strideback.web.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters of the sheet's bold font as outlines: what Java itself knows of fonts depends on the machine. */
final class Letters {

    /** How far the middle of a figure is above its line, in its size. */
    private static final double MIDDLE = 0.36;

    private Letters() {}

    /** A short text with its middle at a point. */
    static Shape centred(String text, double x, double y, double size) {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(PdfWriter.font(PdfWriter.BOLD_FONT)))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            Path2D line = new Path2D.Double();
            double width = 0;
            for (int letter : text.codePoints().toArray()) {
                int glyph = letters.getGlyphId(letter);
                line.append(
                        font.getGlyph()
                                .getGlyph(glyph)
                                .getPath()
                                .getPathIterator(AffineTransform.getTranslateInstance(width, 0)),
                        false);
                width += font.getAdvanceWidth(glyph);
            }
            double scale = size / font.getUnitsPerEm();
            AffineTransform place = AffineTransform.getTranslateInstance(x - width * scale / 2, y + MIDDLE * size);
            place.scale(scale, -scale);
            return line.createTransformedShape(place);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
