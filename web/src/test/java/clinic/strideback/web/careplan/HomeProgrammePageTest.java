package clinic.strideback.web.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.HomeProgramme;
import clinic.strideback.careplan.HomeProgramme.Line;
import clinic.strideback.careplan.TodayView.Asked;
import clinic.strideback.careplan.TodayView.Item;
import clinic.strideback.careplan.TodayView.Plan;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.exercise.HowTo;
import clinic.strideback.measure.Metres;
import clinic.strideback.report.HomeSheet;
import clinic.strideback.returntorun.OwnReturnView;
import clinic.strideback.returntorun.StepView;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.web.print.Paper;
import clinic.strideback.web.print.Papers;
import clinic.strideback.web.print.PdfWriter;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class HomeProgrammePageTest {

    private static final String ADDRESS = "https://clinic.example.org/today.xhtml";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final ClinicView CLINIC = new ClinicView(
            ClinicId.random(),
            "Riverside Running Clinic",
            ZoneId.of("Europe/London"),
            "0161 496 0123",
            "4 Mill Lane\nManchester");

    @Test
    void eachSheetIsAccessibleInBothLanguages() throws IOException {
        Papers.areAccessibleAndSayWhose(
                locale -> new HomeProgrammePage(sheet(locale, exercises(), running(2))).at(ADDRESS),
                List.of(Paper.values()));
    }

    @Test
    void itSaysDosesPainRunningAndTheAddress() throws IOException {
        assertThat(text(pdf(sheet(Locale.ENGLISH, exercises(), running(2)), Paper.A4)))
                .contains("3 × 10–12 each side", "3 times a week", "tempo 3-0-3", "or Hip thrust", "until 24 Dec 2026")
                .contains("at most 3 out of 10", "gone by the next morning", "More than that: stop the exercise")
                .contains("Stage 2 of 8: Easy 30 minutes", "at most 5 km", "20 to 30 min", "Pain 5 or more: stop")
                .contains("Riverside", "Version 2", "Phase 2 of 4", "Call the emergency number", ADDRESS)
                .doesNotContain("No running yet");
    }

    @Test
    void whoMayNotRunYetReadsSoPlainly() throws IOException {
        assertThat(text(pdf(sheet(Locale.ENGLISH, exercises(), null), Paper.A5)))
                .contains("No running yet.");
        assertThat(text(pdf(sheet(Locale.GERMAN, exercises(), running(0)), Paper.A5)))
                .contains("Noch nicht laufen.");
    }

    @Test
    void aPhaseWithoutExercisesPrintsItsAdvice() throws IOException {
        assertThat(text(pdf(sheet(Locale.ENGLISH, List.of(), null), Paper.A4)))
                .contains("No exercises are prescribed", "Sit on a cushion", "Static stretching");
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aCameraFindsTheAddress(Paper paper) throws IOException, ReaderException {
        try (PDDocument pdf = Loader.loadPDF(pdf(sheet(Locale.GERMAN, exercises(), running(2)), paper))) {
            BufferedImage sheet = new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, 200);
            int[] dots = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
            var seen = new HybridBinarizer(new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), dots));
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(seen), Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo(ADDRESS);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void anExerciseIsDrawnAndStaysOnItsSheet(Paper paper) throws IOException {
        List<Line> many = List.of(line("NORDIC"), line("CURL-BALL"), line("SIDESTEP"), line("STAIRS"), line("BIKE"));
        try (PDDocument pdf = Loader.loadPDF(pdf(sheet(Locale.GERMAN, many, running(2)), paper))) {
            PDFTextStripper stripper = new PDFTextStripper();
            int found = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                int begun = text.split("Exercise ", -1).length - 1;
                assertThat(text.split("Avoid-", -1).length - 1).isEqualTo(begun);
                found += begun;
            }
            assertThat(found).isEqualTo(many.size());
        }
        Document tree = new HomeProgrammePage(sheet(Locale.ENGLISH, many, null))
                .at(ADDRESS)
                .document();
        assertThat(tree.getElementsByTagName("svg").getLength())
                .as("drawings and the code")
                .isEqualTo(many.size() + 1);
    }

    @Test
    void onlyWhatIsDoneIsNumbered() {
        NodeList numbered = new HomeProgrammePage(sheet(Locale.ENGLISH, List.of(line("NORDIC")), null))
                .at(ADDRESS)
                .document()
                .getElementsByTagName("ol");
        assertThat(numbered.getLength()).isEqualTo(1);
        assertThat(numbered.item(0).getTextContent())
                .contains("Knie auf", "Fang dich")
                .doesNotContain("Think of", "Avoid");
    }

    @Test
    void largePrintIsLarge() throws IOException {
        Map<Float, Integer> sizes = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(pdf(sheet(Locale.GERMAN, exercises(), running(2)), Paper.A4_LARGE))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    sizes.merge(letter.getFontSizeInPt(), 1, Integer::sum);
                }
            }.getText(pdf);
        }
        int small = sizes.entrySet().stream()
                .filter(size -> size.getKey() < 15.9)
                .mapToInt(Map.Entry::getValue)
                .sum();
        int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(small).as("letters of heads and page numbers: " + sizes).isLessThan(all / 5);
    }

    @Test
    void theFileIsCalledByNumberAndDay() {
        assertThat(new HomeProgrammePage(sheet(Locale.GERMAN, List.of(), null)).file())
                .isEqualTo("0001001-9-2026-11-26-heimprogramm.pdf");
    }

    static byte[] pdf(HomeSheet sheet, Paper paper) {
        return PdfWriter.write(new HomeProgrammePage(sheet).at(ADDRESS).document(), paper);
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whereNobodyToldTheTelephoneALineIsLeftForIt() throws IOException {
        HomeSheet told = sheet(Locale.GERMAN, exercises(), null);
        HomeSheet untold = new HomeSheet(
                told.locale(),
                told.header(),
                new ClinicView(CLINIC.id(), CLINIC.name(), CLINIC.zone(), null, null),
                told.day(),
                told.programme(),
                null);

        assertThat(text(pdf(told, Paper.A4)))
                .contains("Riverside Running Clinic, 4 Mill Lane, Manchester, 0161 496 0123")
                .contains("Riverside Running Clinic, Telefon 0161 496 0123");
        assertThat(text(pdf(untold, Paper.A4)))
                .contains("Riverside Running Clinic, Telefon")
                .doesNotContain("0161");
    }

    static HomeSheet sheet(Locale locale, List<Line> exercises, @Nullable OwnReturnView running) {
        return new HomeSheet(
                locale,
                Papers.aRunner(),
                CLINIC,
                DAY,
                new HomeProgramme(
                        new Plan(
                                new EpisodeId(new UUID(0, 3)),
                                "Proximal hamstring tendinopathy",
                                2,
                                4,
                                true,
                                3,
                                "Pain is gone by the next morning"),
                        2,
                        List.of("Lumbar spine programme"),
                        List.of("Sit on a cushion with the sore side free."),
                        List.of("Static stretching of the hamstrings."),
                        exercises),
                running);
    }

    static List<Line> exercises() {
        return List.of(line("NORDIC"), line("CURL-BALL"), line("OWN-1"));
    }

    private static Line line(String code) {
        HowTo how = new HowTo(
                "Makes the hamstrings strong where they are long.",
                "Knie auf eine weiche Unterlage, die Fersen hält jemand fest.",
                List.of(
                        "Lass dich mit gestreckter Hüfte langsam nach vorn sinken, so weit du es halten kannst.",
                        "Fang dich mit den Händen ab und drück dich zurück."),
                List.of("Avoid-bending at the hip.", "Falling."),
                "");
        return new Line(
                new Item(
                        UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)),
                        code,
                        "Exercise einbeinige Oberschenkelbeugerkräftigung " + code,
                        "Hip thrust",
                        "Hüfte gestreckt.",
                        "3 × 10–12 each side",
                        List.of("tempo 3-0-3", "rest 2 min", "70 % of one repetition"),
                        "3 times a week",
                        "Left leg first.",
                        how,
                        new Asked(3, 12, null, null, null),
                        List.of(),
                        true),
                null,
                LocalDate.of(2026, 12, 24));
    }

    static OwnReturnView running(int stage) {
        StepView step = new StepView(stage, 1, 4, null, null, 20, 30, 3, 4, new Metres(4000), new Metres(5000), 3, 1);
        return new OwnReturnView(step, 2, 4, "HOLD", 48, "Keep it easy.", DAY, 3, List.of());
    }
}
