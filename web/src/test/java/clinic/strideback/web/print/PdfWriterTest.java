package clinic.strideback.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
