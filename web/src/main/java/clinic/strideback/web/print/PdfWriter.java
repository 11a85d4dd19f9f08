package clinic.strideback.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Makes PDF/UA of a document tree. Nothing is fetched from anywhere: the tree has no addresses, and none would be followed. */
public final class PdfWriter {

    static final String BOLD_FONT = "DejaVuSans-Bold.ttf";

    private static final String FAMILY = "Paper";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    /** Held here, so that it keeps its level. Which fonts the machine has does not matter: the sheets bring their own. */
    private static final Logger FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font");

    /** Complains that it cannot unmap files, none of which is mapped. */
    private static final Logger FILES = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    static {
        FONTS.setLevel(Level.SEVERE);
        FILES.setLevel(Level.OFF);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    /** The whole file. */
    public static byte[] write(Document document, Paper paper) {
        dress(document, paper);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(() -> font("DejaVuSans.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> font(BOLD_FONT), FAMILY, BOLD, FontStyle.NORMAL, true);
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(new SvgPainter());
            builder.useUriResolver((base, address) -> null);
            builder.withW3cDocument(document, "");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void dress(Document document, Paper paper) {
        Element style = document.createElement("style");
        style.setTextContent(css() + paper.rule());
        document.getElementsByTagName("head").item(0).appendChild(style);
        ((Element) document.getElementsByTagName("body").item(0)).setAttribute("class", paper.look());
        NodeList drawings = document.getElementsByTagName("svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            fit((Element) drawings.item(i), paper);
        }
    }

    /** The drawing of an exercise is as high as it has to be: the style sheet only knows how wide it is. */
    private static void fit(Element drawing, Paper paper) {
        if ("figure".equals(drawing.getAttribute("class"))) {
            double ratio = Double.parseDouble(drawing.getAttribute("height"))
                    / Double.parseDouble(drawing.getAttribute("width"));
            drawing.setAttribute("style", "height: " + Math.round(paper.drawing() * ratio) + "mm");
        }
    }

    private static String css() {
        try (InputStream css = Objects.requireNonNull(PdfWriter.class.getResourceAsStream("paper.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static InputStream font(String name) {
        return Objects.requireNonNull(
                PdfWriter.class.getClassLoader().getResourceAsStream("net/sf/jasperreports/fonts/dejavu/" + name));
    }
}
