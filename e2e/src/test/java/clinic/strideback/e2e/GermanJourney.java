package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages as somebody sees them whose browser asks for German: days, numbers and units as they are written there, and not one label in English. */
class GermanJourney extends Journey {
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2}\\. (Jan\\.|Feb\\.|März|Apr\\.|Mai|Juni|Juli|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.)");
    private static final Pattern PERCENT = Pattern.compile("\\d,\\d+\\s%");
    private static final Pattern KILOMETRES = Pattern.compile("\\d,\\d+\\s*km");

    /** What the pages say in English, and no runner or therapist of the demo has written. */
    private static final List<String> ENGLISH = List.of(
            "Worklist",
            "Runners",
            "Sign out",
            "Needs you",
            "Overview",
            "Assessments",
            "Questionnaires",
            "Return to run",
            "Today",
            "Progress",
            "Log a run",
            "Signed by",
            "Stage",
            "Next review",
            "born",
            "Reason",
            "Decision",
            "Findings",
            "Print",
            "Save",
            "Exercises",
            "Pain",
            "not logged",
            "days old",
            "Usual week",
            "last week",
            "of 10");

    /** Everything that is read out or shown, but for what people have written in their own words. */
    private static final String LABELS = """
            () => {
              const page = document.body.cloneNode(true);
              page.querySelectorAll("script, style, template, .prose, .note, .own-words").forEach(one => one.remove());
              const told = [...page.querySelectorAll("*")].flatMap(one =>
                ["aria-label", "title", "placeholder", "alt"].map(name => one.getAttribute(name)).filter(text => text));
              return document.title + "\\n" + page.textContent + "\\n" + told.join("\\n");
            }""";

    @Test
    void aTherapistReadsARunnersFileInGerman() {
        Visitor tara = german().signIn(Person.TARA).awaits("Braucht Sie");
        reads(tara, "worklist");
        says(tara, ".worklist", DAY);
        tara.opensTheChartOf("Kovaříková").awaits("Übersicht");
        reads(tara, "chart");
        assertThat(tara.page().locator(".runner-facts").innerText()).contains("geb. 14. März 1988", " J.)");
        says(tara, "table.tests", PERCENT);
        says(tara, ".pairs", KILOMETRES);
        tara.follow("Rückkehr zum Laufen").awaits("Gewohnte Woche 42 km");
        reads(tara, "return");
        says(tara, ".gate", DAY);
        says(tara, ".gate", PERCENT);
        tara.follow("Plan").follow("Warum dieses Protokoll");
        tara.page().waitForURL("**/proposal/why.xhtml**");
        reads(tara, "why");
        says(tara, ".page-head", DAY);
        says(tara, "main", PERCENT);
        tara.follow("Übersicht").page().locator(".tests td.age a").first().click();
        tara.awaits("Signiert von Tara");
        reads(tara, "assessment");
        says(tara, "main", DAY);
        assertThat(tara.page().locator(".sides").allInnerTexts().toString().replaceAll("[\\u00a0\\u202f]", " "))
                .contains("6,5 cm", "212 N", "82,6 %");
    }

    @Test
    void aRunnerReadsThePhoneInGerman() {
        Visitor paula = german().signIn(Person.PAULA).awaits(", Paula");
        reads(paula, "today");
        onThePhone(paula);
        says(paula, "main", DAY);
        says(paula, "main", KILOMETRES);
        paula.follow("Fortschritt").awaits("Dein Fortschritt");
        reads(paula, "progress");
        onThePhone(paula);
        says(paula, "main", DAY);
        says(paula, ".three", PERCENT);
        assertThat(paula.page().locator(".three").innerText()).containsPattern("\\d,\\d\\s+km letzte Woche");
    }

    private Visitor german() {
        return visitor(new Browser.NewContextOptions().setLocale("de-DE"));
    }

    private static void onThePhone(Visitor visitor) {
        visitor.page().setViewportSize(360, 780);
    }

    private static void says(Visitor visitor, String where, Pattern what) {
        Locator place = visitor.page().locator(where).first();
        assertThat(place.innerText())
                .as(where + " of " + visitor.page().title())
                .containsPattern(what);
    }

    /** Finds no word of English, no name of a text in place of the text, and nothing wrong. */
    private static void reads(Visitor visitor, String name) {
        String labels = (String) visitor.page().evaluate(LABELS);
        assertThat(labels).as(name).doesNotContain("???", " null ");
        assertThat(ENGLISH.stream().filter(word -> labels.matches("(?s).*(?<!\\p{L})" + word + "(?!\\p{L}).*")))
                .as("English on " + name)
                .isEmpty();
        visitor.looksAround("german-" + name);
    }
}
