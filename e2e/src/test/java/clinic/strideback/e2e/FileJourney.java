package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Lists of runners, and what stands in a file beside names and details. */
class FileJourney extends Journey {

    /** One red pixel. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    @Test
    void listsAreSortedTurnedAndRemembered() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.open("/patient/find.xhtml?list=CLINIC&sort=NAME").sees("ÅKERSTRÖM-ODUYA");
        tara.follow("Born").looksAround("list-by-birth");
        assertThat(tara.page().locator("th[aria-sort='ascending']")).hasText("Born");
        String first = tara.page().locator("td.runner a").first().textContent();
        tara.follow("Next page");
        assertThat(tara.page().locator("td.runner a").first()).not().hasText(first);
        tara.follow("First page");
        assertThat(tara.page().locator("td.runner a").first()).hasText(first);

        tara.follow("Archived").sees("KREUZBERGER").sees("deceased").looksAround("list-archived");
        tara.open("/worklist.xhtml").open("/patient/find.xhtml").sees("KREUZBERGER");
        assertThat(tara.page().locator("th[aria-sort='ascending']")).hasText("Born");
        tara.follow("My runners").sees("Tara Okonkwo-Lindqvist");
    }

    @Test
    void anAlertStandsOnEveryPageOfTheChart() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.opensTheChartOf("Rosenqvist").sees("Still missing").sees("consent to the treatment");
        tara.follow("consent to the treatment").looksAround("file");
        tara.press("Add")
                .sees("Choose what it is about")
                .sees("Say in a few words")
                .looksAround("file-refused");
        tara.choose("About", "Allergy").type("In a few words", "Latex <i>\"").press("Add");
        tara.awaits("Allergy: Latex <i>\"");
        tara.follow("Overview").sees("Allergy: Latex <i>\"");

        tara.follow("Allergy: Latex").type("Why it no longer holds", "Tested").press("End it");
        tara.awaits("Ended").sees("Tested");
        assertThat(tara.page().locator(".runner-head .chip.bad")).hasCount(0);
    }

    @Test
    void consentIsRecordedAndWithdrawn() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.opensTheChartOf("Rosenqvist").follow("File");
        tara.select("The runner agrees to", "Reminders by message");
        tara.page().locator("[id='consent:day']").fill("2026-11-02");
        tara.press("Record consent").awaits("agreed on 2 Nov 2026");
        tara.select("The runner withdraws", "Reminders by message");
        tara.page().locator("[id='withdraw:day']").fill("2026-11-01");
        tara.press("Record withdrawal").awaits("agreed only after that day");
        tara.page().locator("[id='withdraw:day']").fill("2026-11-03");
        tara.press("Record withdrawal").awaits("withdrawn on 3 Nov 2026");
    }

    @Test
    void whoMovesAwayLeavesTheListsAndComesBack() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.opensTheChartOf("Bätzold").follow("File");
        tara.press("Record the change").awaits("Choose what holds now").sees("Give a reason");
        tara.select("Change to", "moved away").type("Why", "Lives in Oslo now").press("Record the change");
        tara.awaits("Lives in Oslo now");
        tara.open("/patient/find.xhtml?list=ARCHIVED&sort=NAME").sees("BÄTZOLD");
        tara.opensTheChartOf("Bätzold").sees("moved away").follow("File");
        tara.select("Change to", "treated").type("Why", "Back again").press("Record the change");
        tara.select("Therapist", "Nobody").press("Hand over").sees("Nobody");
        tara.select("Therapist", "Tara Okonkwo-Lindqvist").press("Hand over");
        assertThat(tara.page().locator("[id='charge:therapist']")).not().hasValue("");
    }

    @Test
    void aPictureStandsBesideTheName() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.opensTheChartOf("Bätzold").follow("File");
        tara.press("Keep this picture").awaits("Choose a picture first");
        choose(tara, "notes.jpg", "no picture".getBytes(StandardCharsets.UTF_8));
        tara.press("Keep this picture").awaits("no picture that can be read");
        choose(tara, "me.png", Base64.getDecoder().decode(DOT));
        tara.press("Keep this picture").awaits("Take it away").looksAround("file-photo");
        tara.page().waitForFunction("document.querySelector('.portrait').naturalWidth === 256");
        tara.follow("Overview");
        assertThat(tara.page().locator(".portrait")).isVisible();
        tara.follow("File").press("Take it away");
        assertThat(tara.page().locator(".portrait")).hasCount(0);
    }

    private static void choose(Visitor visitor, String name, byte[] content) {
        visitor.page().locator("[id='picture:photo']").setInputFiles(new FilePayload(name, "image/png", content));
    }
}
