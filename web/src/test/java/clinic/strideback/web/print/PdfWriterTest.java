package clinic.strideback.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final List<String> NASTY = List.of(
            "<script>alert(1)</script>",
            "&lt;b&gt; & \"quoted\" 'twice'",
            "'; drop table patient; --",
            "Nguyễn Łukasiewicz-Çelikkol O'Conner199",
            "Ελένη Παπαδοπούλου, Дмитрий Чайковский",
            "=HYPERLINK(\"http://example.org\")");

    @Test
    void whatWasTypedStandsOnPaperAsItIs() throws IOException {
        PaperPage page = new PaperPage(Locale.ENGLISH, "Data sheet", "Kovaříková, Paula");
        NASTY.forEach(text -> page.facts(List.of(new PaperPage.Fact("Note", text))));

        String text = text(PdfWriter.write(page.document(), Paper.A4));

        assertThat(text).contains(NASTY).contains("Kovaříková, Paula", "1 / 1");
    }

    @Test
    void whatTurnsALineOrStandsForNothingIsLeftOut() throws IOException {
        PaperPage page = new PaperPage(Locale.ENGLISH, "Data sheet", "A\u202eB\u0000C\u200fD");

        assertThat(text(PdfWriter.write(page.document(), Paper.A4))).contains("ABCD");
    }

    @Test
    void everySheetTellsWhoseItIs() throws IOException {
        PaperPage page = new PaperPage(Locale.GERMAN, "Stammblatt", "Kovaříková, Paula · 0001001-9");
        for (int i = 0; i < 120; i++) {
            page.paragraph("Absatz " + i + " " + "sehr lang ".repeat(20));
        }
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(page.document(), Paper.LETTER))) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                assertThat(stripper.getText(pdf))
                        .contains("Kovaříková, Paula · 0001001-9", number + " / " + pdf.getNumberOfPages());
            }
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
        }
    }

    /** What a screen reader needs: a title, a language, a structure, fonts inside. */
    @Test
    void itIsTaggedAndNamed() throws IOException {
        PaperPage page = new PaperPage(Locale.GERMAN, "Stammblatt", "Kovaříková");
        try (PDDocument pdf =
                Loader.loadPDF(PdfWriter.write(page.heading("Kontakt").document(), Paper.A4))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("de");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Stammblatt");
        }
    }

    @Test
    void aDrawingIsMadeOfLinesAndSaysWhatItShows() throws IOException {
        List<LineDrawing.Shape> shapes = List.of(
                new LineDrawing.Stroke(LineDrawing.Ink.CONTOUR, "M10 10 L90 10 C95 20 95 80 90 90 Z"),
                new LineDrawing.Stroke(LineDrawing.Ink.HATCHED, "M20 20 L40 20 L40 40 Z"),
                new LineDrawing.Label("L", 10, 95),
                new LineDrawing.Disc("12", 50, 50));
        PaperPage page = new PaperPage(Locale.ENGLISH, "Note", "Kovaříková, Paula");
        page.drawings(
                List.of(new LineDrawing("The thigh, marked", "From behind", 100, 100, shapes)), List.of("left thigh"));

        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(page.document(), Paper.A4))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("From behind", "left thigh");
            assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("The thigh, marked");
            PDResources onPage = pdf.getPage(0).getResources();
            List<PDXObject> drawn = new ArrayList<>();
            for (COSName name : onPage.getXObjectNames()) {
                drawn.add(onPage.getXObject(name));
            }
            assertThat(drawn).singleElement().isInstanceOf(PDFormXObject.class);
        }
    }

    private static List<String> alternatives(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(alternatives(element));
            }
        }
        return found;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
