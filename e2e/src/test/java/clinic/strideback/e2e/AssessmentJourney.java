package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Assessments as they are taken in a full clinic: by the keyboard, from a template, read back visit by visit. */
class AssessmentJourney extends Journey {

    private static final int MOST_PRESSES = 60;
    private static final String WRITTEN = "Long drive without pain. 18,5 km this week.";

    @Test
    void aRetestIsTakenByTheKeyboardAloneAndStandsBesideTheVisitsBefore() throws IOException {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.opensTheChartOf("Braonáin");
        Keyboard keys = tara.page().keyboard();

        int pressed = tabsTo(tara, "begin:assess") + 1;
        keys.press("Enter");
        tara.page().waitForURL("**/assessment/record.xhtml**");
        tara.awaits("No signed note yet").awaits("Next, once its gate is open: stage 7, Intervals");
        for (String score : List.of("2", "1", "3")) {
            keys.press(score); // an answer, which leads to the next question
        }
        for (List<String> answers : List.of(
                List.of("1", "0"), // palpation
                List.of("", "214", "208", "211", "238", "241", "236"), // the unit stays; three trials a side
                List.of("19", "26"), // bridge
                List.of("18", "17", "19", "16", "15", "17"), // active knee extension
                List.of("84", "85", "83", "88", "87", "89"))) {
            for (String answer : answers) {
                keys.type(answer);
                keys.press("Enter");
                pressed++;
            }
        }
        keys.type(WRITTEN);
        tara.awaits("Saved").awaits("symmetry").looksAround("assessment-retest");
        assertThat(tara.page().locator(".narrative")).containsText("left 214");
        assertThat(tara.page().locator("[data-test='STR-KF15'] .figure")).containsText("112.6");
        keys.press("Control+Enter");
        pressed++;
        tara.awaits("Signed by Tara").looksAround("assessment-retest-signed");

        tara.press("Add to the signed assessment").awaits("Write what is to be added");
        tara.type("What is to be added", "Slept badly <b>")
                .press("Add to the signed assessment")
                .awaits("Slept badly <b>");
        assertThat(printed(tara)).contains("Sleptbadly<b>");

        assertThat(pressed).as("keys beyond what was typed").isLessThanOrEqualTo(MOST_PRESSES);
        assertThat(printed(tara))
                .contains("Séamus", "left214N,right241N,symmetry112.6%", "Longdrivewithoutpain.18,5km");
        tara.follow("Assessments")
                .follow("Side by side")
                .sees("Knee flexion 15°")
                .looksAround("flowsheet");
        assertThat(tara.page().locator(".flow thead th")).hasCount(5);
        tara.follow("Knee flexion 15°").awaits("A real change from").looksAround("trend");
        assertThat(tara.page().locator(".test-chart .curve")).hasCount(2);
        tara.follow("Side by side").follow("Assessments");
        amends(tara);
        writesTheNextNote(tara);
        keepsSnippets(tara);
    }

    /** Goes on from field to field until the one with this id has the focus. */
    private static int tabsTo(Visitor tara, String id) {
        int pressed = 0;
        do {
            tara.page().keyboard().press("Tab");
            pressed++;
        } while (pressed < MOST_PRESSES && !id.equals(tara.page().evaluate("document.activeElement.id")));
        return pressed;
    }

    private static void amends(Visitor tara) throws IOException {
        tara.page().locator("table.list a").first().click();
        tara.awaits("Signed by Tara").follow("Amend…").press("Begin the amendment");
        tara.awaits("Fill this in").looksAround("amend");
        tara.type("Why it is amended", "Read off the wrong line <b>").press("Begin the amendment");
        tara.awaits("Amends an earlier version: Read off the wrong line <b>")
                .fill("STR-SLHB.L", "20")
                .awaits("Saved")
                .looksAround("amend-draft");
        tara.page().keyboard().press("Control+Enter");
        tara.awaits("See the earlier version").looksAround("amend-signed");
        assertThat(printed(tara)).contains("Readoffthewrongline<b>", "left20");
        tara.follow("See the earlier version")
                .awaits("another version stands in its place")
                .looksAround("amended");
        assertThat(printed(tara)).contains("anotherversionstandsinitsplace", "left19");
    }

    /** The last note stands beside it. A text of it is loaded, taken out, touched, and at last signed as it was loaded, which the signed note says. */
    private static void writesTheNextNote(Visitor tara) throws IOException {
        tara.follow("Assessments").press("Begin an assessment").awaits("Last note");
        Locator subjective = tara.page().locator("[id='NOTE-S']");
        Locator mark = tara.page().locator("[data-carried='NOTE-S']");
        Keyboard keys = tara.page().keyboard();
        subjective.focus();
        keys.type("Quiet week. .same ");
        String own = "Quiet week. Unchanged since the last visit, as the runner tells it.";
        assertThat(subjective).hasValue(own + " ");
        keys.press("Alt+l");
        assertThat(mark).containsText("Copied from");
        assertThat(subjective).hasValue(own + "\n\n" + WRITTEN);
        tara.looksAround("note-carried");
        tara.page().reload();
        assertThat(mark).containsText("Copied from");
        tara.press("Take it out again");
        assertThat(mark).isHidden();
        assertThat(subjective).hasValue(own);
        keys.press("Alt+l");
        assertThat(mark).isVisible();
        keys.type("!");
        assertThat(mark).isHidden();
        keys.press("Control+a");
        keys.press("Delete");
        keys.press("Alt+l");
        assertThat(mark).isVisible();

        tara.page().locator("[id='SUB-TIGHT']").focus();
        keys.press("?");
        tara.awaits("this list, outside a text").looksAround("note-keys");
        keys.press("Escape");
        tara.page().locator("[id='NOTE-P']").focus();
        keys.press("Alt+s");
        tara.awaits("Keep your own").looksAround("note-snippets");
        keys.press("Enter");
        assertThat(tara.page().locator("[id='NOTE-P']")).hasValue("Goal: … by …");
        keys.press("Control+Enter");
        tara.awaits("Carried over from").looksAround("note-carried-signed");
        assertThat(printed(tara)).contains("unchanged:Longdrivewithoutpain");
    }

    private static void keepsSnippets(Visitor tara) {
        tara.page().locator("summary[aria-label]").first().click();
        tara.follow("Snippets")
                .awaits("No snippet of your own yet")
                .press("Add")
                .awaits("Say what you will type for it");
        tara.type("Abbreviation", ".Hop")
                .type("Text", "Hops: … <b>")
                .press("Add")
                .awaits("Hops: … <b>");
        tara.type("Abbreviation", "hop").type("Text", "Twice").press("Add").awaits("You type another text");
        tara.looksAround("snippets");
        tara.follow("Change .hop");
        Visitor elsewhere = tara.anotherTab();
        elsewhere.page().navigate(tara.page().url());
        elsewhere.type("Text", "Theirs").press("Change").awaits("Theirs");
        tara.type("Text", "Mine")
                .press("Change")
                .awaits("Record the rest as mine")
                .looksAround("snippets-conflict");
        tara.press("Take this").has("Text", "Theirs");
        tara.press("Delete this snippet").awaits("Open the page anew");
        tara.page().navigate(tara.page().url());
        tara.press("Delete this snippet").awaits("No snippet of your own yet");
    }

    private static String printed(Visitor tara) throws IOException {
        APIResponse paper = tara.page().request().get(tara.page().url().replace("/read.xhtml", "/note.xhtml"));
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument pdf = Loader.loadPDF(paper.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u202f]", "");
        }
    }

    @Test
    void whatCannotBeRightIsAskedBackAtItsTrial() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.opensTheChartOf("Schönfelder").beginsAnAssessment();
        tara.fill("STR-KF15.L", "208").fill("STR-KF15.L.2", "21 kg").awaits("Another unit than the trial before");
        tara.fill("STR-KF15.L.2", "2140").awaits("0 to 1,000 N");
        tara.fill("STR-KF15.L.2", "710").awaits("Unusual: mostly 20 to 700");
        tara.fill("STR-KF15.L.2", "21,2").awaits("Saved");
        tara.type("Question to add", "no such thing")
                .press("Add to the sheet")
                .awaits("No question goes by these words");
        Locator second = tara.page().locator("input[name='STR-KF15.L.2']");
        assertThat(second).hasValue("21,2");
        tara.discardsTheDraft();
        beginsFromATemplateOfTheClinic(tara);
    }

    /** A copy of a shipped one, put together by the keyboard; two tabs that change it see mine and theirs; a retired one is not offered. */
    private static void beginsFromATemplateOfTheClinic(Visitor tara) {
        String name = "Our re-test <b>{0} " + UUID.randomUUID();
        tara.follow("Templates").page().locator("a[href$='copy=RETEST']").click();
        Locator named = tara.page().locator("[id='form:name']");
        assertThat(named).hasValue("Re-test: the eight key tests, our own");
        tara.type("Question to add", "no such thing").press("Add").awaits("No question goes by these words");
        tara.type("Question to add", "FUN-HOP-SL").page().keyboard().press("Enter");
        tara.awaits("9 questions");
        for (String pressed : List.of("Move up: Range of motion", "Move down: Worst pain", "Remove: Single-leg")) {
            tara.page().getByLabel(pressed).press("Enter");
            tara.page().waitForLoadState();
        }
        tara.awaits("8 questions");
        named.fill(name);
        tara.press("Save the template")
                .awaits("Saved: " + name)
                .looksAround("templates")
                .follow(name);

        Visitor other = tara.anotherTab().open(tara.page().url().replaceFirst("^.*?//[^/]*", ""));
        other.page().getByLabel("Remove").first().click();
        other.awaits("7 questions").press("Save the template").awaits("Saved: ");
        tara.page().getByLabel("Remove").last().click();
        tara.awaits("7 questions").press("Save the template").awaits("Changed meanwhile");
        tara.looksAround("template").press("Record the rest as mine").awaits("Saved: " + name);

        tara.opensTheChartOf("Schönfelder").follow("Assessments").select("What for", name);
        tara.press("Begin an assessment").page().waitForURL("**/assessment/record.xhtml**");
        assertThat(tara.page().locator(".sections a span"))
                .hasText(new String[] {"Pain and complaint", "Palpation", "Range of motion", "Strength"});
        assertThat(tara.page().locator("#section-PAIN li").first()).hasAttribute("data-key", "SUB-NPRS-RUN");
        tara.discardsTheDraft();
        tara.follow("Templates").follow(name).press("Retire").awaits("Retired: " + name);
        tara.opensTheChartOf("Schönfelder").follow("Assessments");
        assertThat(tara.page().locator("[id='form:template']")).not().containsText(name);
    }
}
