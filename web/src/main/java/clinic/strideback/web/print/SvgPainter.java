package clinic.strideback.web.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Draws the {@code svg} elements that {@link PaperPage} made, as lines and not as a picture of dots. */
final class SvgPainter implements SVGDrawer {

    @Override
    @SuppressWarnings("checkstyle:ParameterNumber") // somebody else's interface
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        return new Picture(svg, width, height, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext shared) {
        // A label is drawn with the font of the sheet.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // See above.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /**
     * One drawing.
     *
     * @param width        on the sheet, in dots
     * @param dotsPerPixel dots in a pixel of CSS
     */
    private record Picture(Element svg, double width, double height, double dotsPerPixel)
            implements SVGDrawer.SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice sheet, RenderingContext context, double x, double y) {
            float across = (float) (width / dotsPerPixel);
            float down = (float) (height / dotsPerPixel);
            sheet.drawWithGraphics((float) x, (float) y, across, down, graphics -> paint(graphics, across));
        }

        private void paint(Graphics2D graphics, float across) {
            double scale = across / Double.parseDouble(svg.getAttribute("width"));
            graphics.scale(scale, scale);
            graphics.translate(0, -Double.parseDouble(svg.getAttribute("top")));
            Pen pen = new Pen(graphics);
            for (int i = 0; i < svg.getChildNodes().getLength(); i++) {
                pen.draw((Element) svg.getChildNodes().item(i));
            }
        }
    }
}
