package clinic.strideback.web.print;

import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document for paper, built as a tree: what somebody typed is text in it and nothing else. */
public final class PaperPage {

    private final Document document;
    private final Element body;

    /**
     * Begins a document.
     *
     * @param title what it is, for the window and for screen readers
     * @param head what stands on top of every sheet, such as name, birth date and number; not read aloud, so that a paper says it once in its text, too
     */
    public PaperPage(Locale locale, String title, String head) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", locale.toLanguageTag());
        document.appendChild(html);
        Element top = add(html, "head");
        add(top, "title").setTextContent(printable(title));
        Element subject = add(top, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", printable(title));
        body = add(html, "body");
        add(body, "div", head).setAttribute("class", "head");
        add(body, "h1", title);
    }

    /** A heading of a part. */
    public PaperPage heading(String text) {
        add(body, "h2", text);
        return this;
    }

    /** Running text. */
    public PaperPage paragraph(String text) {
        add(body, "p", text);
        return this;
    }

    /** Something that is easily overlooked otherwise. */
    public PaperPage warning(String text) {
        add(body, "p", text).setAttribute("class", "warning");
        return this;
    }

    /** A line to write on, with what belongs there. */
    public PaperPage line(String text) {
        add(body, "p", text).setAttribute("class", "line");
        return this;
    }

    /** Two columns: what it is, and what was told. */
    public PaperPage facts(List<Fact> facts) {
        Element rows = add(add(body, "table"), "tbody");
        for (Fact fact : facts) {
            Element row = add(rows, "tr");
            add(row, "th", fact.name()).setAttribute("scope", "row");
            add(row, "td", fact.text());
        }
        return this;
    }

    /**
     * Drawings beside each other, each with its caption.
     *
     * @param legend what the numbers in them stand for, from 1
     */
    public PaperPage drawings(List<LineDrawing> drawings, List<String> legend) {
        Element row = add(body, "div");
        row.setAttribute("class", "drawings");
        for (LineDrawing drawing : drawings) {
            Element figure = add(row, "div");
            figure.setAttribute("class", "drawing");
            draw(add(figure, "svg"), drawing);
            add(figure, "p", drawing.caption());
        }
        Element numbered = add(row, "ol");
        numbered.setAttribute("class", "legend");
        legend.forEach(text -> add(numbered, "li", text));
        return this;
    }

    /**
     * An exercise: its drawing, beside it its name and how much, below how it is done.
     *
     * @param drawing null where there is none
     * @param amount  the first is the dose
     * @param notes   what is no step of it
     */
    public PaperPage exercise(
            @Nullable LineDrawing drawing, String name, List<String> amount, List<String> steps, List<String> notes) {
        Element row = add(body, "div");
        row.setAttribute("class", "exercise");
        if (drawing != null) {
            Element svg = add(row, "svg");
            draw(svg, drawing);
            svg.setAttribute("class", "figure");
        }
        Element told = add(row, "div");
        told.setAttribute("class", drawing == null ? "alone" : "told");
        add(told, "h3", name);
        amount.forEach(line -> add(told, "p", line));
        list(row, "ol", steps);
        notes.forEach(line -> add(row, "p", line));
        return this;
    }

    /** Short sentences, one below the other. */
    public PaperPage list(List<String> lines) {
        list(body, "ul", lines);
        return this;
    }

    private void list(Element parent, String tag, List<String> lines) {
        if (!lines.isEmpty()) {
            Element list = add(parent, tag);
            list.setAttribute("class", "lines");
            lines.forEach(line -> add(list, "li", line));
        }
    }

    /** A code for a camera, and beside it where it leads, for who has none. */
    public PaperPage code(LineDrawing drawing, List<String> lines) {
        Element row = add(body, "div");
        row.setAttribute("class", "code");
        draw(add(row, "svg"), drawing);
        Element told = add(row, "div");
        told.setAttribute("class", "told");
        lines.forEach(line -> add(told, "p", line));
        return this;
    }

    private void draw(Element svg, LineDrawing drawing) {
        svg.setAttribute("alt", printable(drawing.told()));
        svg.setAttribute("width", String.valueOf(drawing.width()));
        svg.setAttribute("height", String.valueOf(drawing.height()));
        svg.setAttribute("top", String.valueOf(drawing.top()));
        for (LineDrawing.Shape shape : drawing.shapes()) {
            if (shape instanceof LineDrawing.Stroke line) {
                Element path = add(svg, "path");
                path.setAttribute("class", line.ink().name());
                path.setAttribute("d", line.path());
            } else if (shape instanceof LineDrawing.Label label) {
                place(add(svg, "text", label.text()), "x", label.x(), "y", label.y());
            } else if (shape instanceof LineDrawing.Disc disc) {
                place(add(svg, "circle"), "cx", disc.x(), "cy", disc.y());
                place(add(svg, "text", disc.text()), "x", disc.x(), "y", disc.y());
            }
        }
    }

    private static void place(Element shape, String across, int x, String down, int y) {
        shape.setAttribute(across, String.valueOf(x));
        shape.setAttribute(down, String.valueOf(y));
    }

    /** A fact. */
    public record Fact(String name, String text) {}

    /** The tree. */
    public Document document() {
        return document;
    }

    private Element add(Element parent, String tag) {
        Element child = document.createElement(tag);
        parent.appendChild(child);
        return child;
    }

    private Element add(Element parent, String tag, String text) {
        Element child = add(parent, tag);
        child.setTextContent(printable(text));
        return child;
    }

    /** Without what turns the direction of a line or stands for nothing on paper. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]", "");
    }
}
