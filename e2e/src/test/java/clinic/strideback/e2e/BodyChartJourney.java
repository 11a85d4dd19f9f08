package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Where it hurts is drawn by hand and by the keyboard, and looks the same later, on screen and on paper. */
class BodyChartJourney extends Journey {

    private static final Pattern TWO = Pattern.compile("POSTERIOR:L:ISCHIAL@\\d+,\\d+;POSTERIOR:L:BF-MID@\\d+,\\d+");

    @Test
    void whatIsMarkedIsKeptAndDrawnAgainOnScreenAndOnPaper() throws IOException {
        Visitor tara = visitor().signIn(Person.TARA);
        opensASheetOfItsOwn(tara);
        Locator marks = tara.page().locator("input[name='BODY-PAIN']");
        Locator places = tara.page().locator(".bodychart ol li");

        region(tara, "POSTERIOR:L:BF-MID").click();
        assertThat(places).hasText("left biceps femoris, middle");
        marksByTheKeyboard(tara);
        assertThat(marks).hasValue(TWO);
        tara.awaits("Saved").awaits("Where it hurts: left ischial tuberosity; left biceps femoris, middle.");
        region(tara, "ANTERIOR:R:QUAD-DIST").click();
        assertThat(places).hasCount(3);
        tara.looksAround("bodychart-record");
        tara.press("Remove: right quadriceps, distal");
        assertThat(places).hasCount(2);
        tara.awaits("Saved");
        assertThat(tara.page().locator(".narrative")).not().containsText("quadriceps");

        String kept = marks.inputValue();
        ticksABoxWithoutAnyScript(tara.page().url());
        tara.page().reload();
        assertThat(marks).hasValue(kept + ";ANTERIOR:R:ADDUCTOR@104,188");
        assertThat(region(tara, "POSTERIOR:L:ISCHIAL")).hasAttribute("aria-pressed", "true");
        tara.press("Remove: right adductors");
        assertThat(marks).hasValue(kept);
        tara.awaits("Saved");

        tara.press("Sign").awaits("Signed by Tara").sees("left ischial tuberosity");
        assertThat(tara.page().locator(".bodychart circle")).hasCount(2);
        tara.looksAround("bodychart-read");
        inTheDark(tara, "bodychart-read");
        isOnPaper(tara);
        tara.follow("Assessments").follow("Side by side").sees("left biceps femoris, middle");
        tara.looksAround("bodychart-flowsheet");
    }

    private static void opensASheetOfItsOwn(Visitor tara) {
        tara.open("/patient/register.xhtml")
                .type("Family name", "Aquarelle")
                .type("Born", "3.4.1989")
                .press("Register");
        tara.page().waitForURL("**/patient/chart.xhtml**");
        tara.follow("Open an episode").choose("Side", "Left").choose("How did it begin?", "Gradually");
        tara.type(
                        "Began on",
                        LocalDate.now(ZoneId.of("Europe/Vienna")).minusDays(30).toString())
                .select("Doing what?", "Overuse, came with training")
                .type("Complaint", "Tight")
                .choose("Does the goal ask for sprinting?", "No")
                .type("Earlier hamstring injuries", "0")
                .press("Open episode");
        tara.follow("Assessments").press("Begin an assessment");
        tara.page().waitForURL("**/assessment/record.xhtml**");
    }

    /** Up to the tuberosity, across to the right one and back off it: marked, and taken away again. */
    private static void marksByTheKeyboard(Visitor tara) {
        Keyboard keys = tara.page().keyboard();
        keys.press("ArrowUp");
        keys.press("ArrowUp");
        assertThat(region(tara, "POSTERIOR:L:ISCHIAL")).isFocused();
        keys.press("Enter");
        assertThat(region(tara, "POSTERIOR:L:ISCHIAL")).hasAttribute("aria-pressed", "true");
        keys.press("ArrowRight");
        keys.press(" ");
        assertThat(region(tara, "POSTERIOR:R:ISCHIAL")).hasAttribute("aria-pressed", "true");
        keys.press(" ");
        assertThat(region(tara, "POSTERIOR:R:ISCHIAL")).hasAttribute("aria-pressed", "false");
    }

    private void ticksABoxWithoutAnyScript(String address) {
        Visitor plain = visitor(
                        new Browser.NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false))
                .signIn(Person.TARA);
        plain.page().navigate(address);
        assertThat(plain.page().locator("noscript input:checked")).hasCount(2);
        plain.page().locator("noscript input[value^='ANTERIOR:R:ADDUCTOR']").check();
        plain.press("Save draft");
        assertThat(plain.page().locator("noscript input:checked")).hasCount(3);
    }

    private static Locator region(Visitor tara, String id) {
        return tara.page().locator("[data-region='" + id + "']");
    }

    private static void inTheDark(Visitor tara, String name) {
        tara.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        tara.looksAround(name + "-dark");
        tara.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void isOnPaper(Visitor tara) throws IOException {
        byte[] paper = tara.page()
                .request()
                .get(tara.page().url().replace("/read.xhtml", "/note.xhtml"))
                .body();
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Where it hurts left ischial tuberosity; left biceps femoris, middle", "From behind");
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 100),
                    "png",
                    Path.of("target", "screens", "bodychart-note.png").toFile());
        }
    }
}
