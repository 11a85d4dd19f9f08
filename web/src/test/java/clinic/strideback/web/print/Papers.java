package clinic.strideback.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.PatientHeader;
import clinic.strideback.patient.Sex;
import clinic.strideback.patient.Standing;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A paper as every reader gets it: in both languages, on both sheets. */
public final class Papers {

    /** More than one sheet holds, with letters beyond those of English. */
    public static final String LONG =
            "Zieht beim Sprint, „wie ein Messer“ – seit Łódź; 3 × 20 m, 1/3 schneller.\n".repeat(40);

    private Papers() {}

    /** Whom the papers are about. */
    public static ChartHeader aRunner() {
        PatientHeader runner = new PatientHeader(
                new PatientId(new UUID(0, 1)),
                new ClinicId(new UUID(0, 2)),
                "0001001-9",
                "Paula",
                "Kovaříková",
                "Páťa",
                BirthDate.of(LocalDate.of(1988, 3, 14)),
                Sex.FEMALE,
                ZoneId.of("Europe/Berlin"),
                LocalDate.of(2026, 11, 20));
        return new ChartHeader(runner, null, Standing.ACTIVE, List.of(), 0, List.of(), null);
    }

    /** Each sheet says whose it is and which of how many, and a screen reader can read it. */
    public static void areAccessibleAndSayWhose(Function<Locale, PaperPage> paper) throws IOException {
        areAccessibleAndSayWhose(paper, List.of(Paper.A4, Paper.LETTER));
    }

    /** The same on the sheets that it is made for. */
    public static void areAccessibleAndSayWhose(Function<Locale, PaperPage> paper, List<Paper> sizes)
            throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (Paper size : sizes) {
                byte[] file = PdfWriter.write(paper.apply(locale).document(), size);
                assertThat(PdfUa.failures(file)).as(locale + " on " + size).isEmpty();
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(locale.getLanguage());
                    everySheetSaysWhose(pdf, locale, size);
                    assertThat(readAloud(pdf))
                            .as("what is read aloud")
                            .contains("Kovaříková", "14", "1988", "0001001-9");
                }
            }
        }
    }

    /** The first sheet as it is tagged: without its head, which is decoration to a screen reader. */
    private static String readAloud(PDDocument pdf) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(pdf.getPage(0));
        return extractor.getMarkedContents().stream()
                .filter(content -> isTagged(pdf.getPage(0), content))
                .flatMap(content -> content.getContents().stream())
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    /** The extractor tells the name of the properties in place of the tag. */
    private static boolean isTagged(PDPage page, PDMarkedContent content) {
        return page.getResources()
                .getProperties(COSName.getPDFName(content.getTag()))
                .getCOSObject()
                .containsKey(COSName.MCID);
    }

    private static void everySheetSaysWhose(PDDocument pdf, Locale locale, Paper size) throws IOException {
        ChartHeader runner = aRunner();
        String head = new RunnerHead(locale).of(runner.family(), runner.given(), runner.born(), runner.number());
        PDFTextStripper stripper = new PDFTextStripper();
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            assertThat(stripper.getText(pdf))
                    .containsIgnoringWhitespaces(head, number + " / " + pdf.getNumberOfPages());
            PDRectangle sheet = pdf.getPage(number - 1).getMediaBox();
            PDRectangle wanted =
                    switch (size) {
                        case A4, A4_LARGE -> PDRectangle.A4;
                        case LETTER, LETTER_LARGE -> PDRectangle.LETTER;
                        case A5 -> PDRectangle.A5;
                    };
            assertThat(sheet.getWidth()).isBetween(wanted.getWidth() - 1, wanted.getWidth() + 1);
            assertThat(sheet.getHeight()).isBetween(wanted.getHeight() - 1, wanted.getHeight() + 1);
        }
    }
}
