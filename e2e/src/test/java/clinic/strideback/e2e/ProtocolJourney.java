package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A clinic's own version of a protocol: written, explained, published; nothing changes for who is on the first one until somebody moves them, and back. */
class ProtocolJourney extends Journey {

    @Test
    void aVersionIsPublishedAndARunnerMovedAndMovedBack() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.open("/protocol/library.xhtml").sees("For new plans").looksAround("protocols");
        tara.follow("Proximal hamstring tendinopathy: progressive loading")
                .awaits("What stands, and why")
                .looksAround("protocol");
        throwsADraftAway(tara);
        writesADraft(
                tara,
                visitor(new Browser.NewContextOptions().setLocale("de-DE")).signIn(Person.TARA));
        namesWhatToLookAtForAnExit(tara);
        bansAnExercise(tara);
        publishesIt(tara);
        movesARunnerAndBack(tara);
        tara.open("/protocol/version.xhtml?code=P-PHT&version=2").press("Retire version");
        tara.awaits("For new plans");
    }

    /** Asked once; with Escape it stays. */
    private static void throwsADraftAway(Visitor tara) {
        String protocol = tara.page().url();
        tara.press("Begin a draft").awaits("Does it make sense?");
        Locator question = tara.page().locator("#throwAway");
        tara.press("Throw the draft away").awaits("Throw this draft away").looksAround("protocol-draft-thrown");
        tara.page().keyboard().press("Escape");
        assertThat(question).isHidden();
        tara.page().locator("[popovertarget='throwAway']").first().press("Enter");
        assertThat(question).containsText("last by Tara");
        question.getByRole(AriaRole.BUTTON).first().press("Enter");
        tara.page().waitForURL("**/protocol/library.xhtml**");
        tara.page().navigate(protocol);
    }

    private static void writesADraft(Visitor tara, Visitor german) {
        tara.press("Begin a draft").awaits("Does it make sense?").looksAround("protocol-draft");
        tara.page().locator("a[href*='/protocol/head.xhtml']").click();
        tara.awaits("Title, pain and advice").looksAround("protocol-head").follow("Cancel");
        tara.awaits("Does it make sense?")
                .page()
                .locator(".chosen")
                .getByText("Phase 2:")
                .first()
                .click();
        tara.awaits("As the runner sees it").looksAround("protocol-phase");
        tara.page().locator(".chosen").getByText("Single-leg bridge").first().click();
        tara.awaits("Change an exercise").looksAround("protocol-line");
        german.open(tara).sees("% des Körpergewichts").looksAround("protocol-line-german");
        tara.page().locator("[id='form:sets']").fill("many");
        tara.press("Record").awaits("A number or a range");
        tara.page().locator("[id='form:sets']").fill("5");
        Locator exercise = tara.page().locator("[id='form:exercise']");
        assertThat(exercise).hasValue("Single-leg bridge (BR-SL)");
        exercise.fill("bridge");
        tara.press("Record").awaits("There is no such exercise.");
        assertThat(exercise).hasValue("bridge");
        exercise.fill("single-leg bridge");
        tara.press("Record").awaits("As the runner sees it");
        Locator down = tara.page().locator(".chosen button[aria-label^='Down']").first();
        String first = tara.page().locator(".chosen li .mid").first().innerText();
        down.click();
        assertThat(tara.page().locator(".chosen li .mid").nth(1)).hasText(first);
    }

    private static void namesWhatToLookAtForAnExit(Visitor tara) {
        tara.page().locator("[aria-labelledby='head-exits'] .chosen a").first().click();
        tara.awaits("Finding to look at").looksAround("protocol-exit");
        Locator test = tara.page().locator("[id='form:test']");
        test.fill("hop far");
        tara.press("Record").awaits("Choose a question from the list");
        assertThat(test).hasValue("hop far");
        test.fill("HOP-FAR");
        tara.press("Record").awaits("Phase 2 is left by a test that no template records: HOP-FAR");
        tara.page().locator("[aria-labelledby='head-exits'] .chosen a").first().click();
        test.fill("STR-SLGB");
        tara.press("Record").awaits("As the runner sees it").sees("(to look at:");
        assertThat(tara.page().getByText("HOP-FAR")).hasCount(0);
    }

    private static void bansAnExercise(Visitor tara) {
        tara.follow("The whole draft").awaits("before it can be published");
        tara.page()
                .locator("section[aria-labelledby='head-bans']")
                .getByText("Add", new Locator.GetByTextOptions().setExact(true))
                .click();
        tara.awaits("What else speaks against it").looksAround("protocol-ban");
        tara.page().locator("[id='form:textEn']").fill("No bouncing.");
        tara.page().locator("[id='form:tag']").selectOption("BALLISTIC");
        tara.press("Record").awaits("Choose what happens when such an exercise is prescribed");
        assertThat(tara.page().locator("[id='form:textEn']")).hasValue("No bouncing.");
        tara.page().locator("[id='form:effect']").selectOption("BLOCK");
        tara.page().locator("[id='form:untilPhase']").selectOption("3");
        tara.press("Record").awaits("No bouncing. (Ballistic: cannot be prescribed before phase 3)");
    }

    private static void publishesIt(Visitor tara) {
        tara.page().locator("[id='acknowledge:finding']").selectOption("L05@/");
        tara.page().locator("[id='acknowledge:reason']").fill("As published <b>for tendons</b>.");
        tara.press("Let it stand").awaits("As published <b>for tendons</b>.");
        tara.page().locator("[id='publish:why']").fill("Five sets of the bridge");
        tara.press("Publish version")
                .awaits("Five sets of the bridge")
                .sees("Version 2")
                .sees("No bouncing. (Ballistic");
    }

    private static void movesARunnerAndBack(Visitor tara) {
        tara.follow("Compare 1 with 2").awaits("Phase 2, Single-leg bridge:").looksAround("protocol-difference");
        tara.open("/protocol/moves.xhtml?code=P-PHT&version=1&to=2").awaits("On version 1");
        Locator changed = tara.page()
                .locator("[id='move'] > .moves > li", new Page.LocatorOptions().setHasText("Single-leg bridge"))
                .first();
        String runner = changed.locator(".family").innerText();
        tara.looksAround("protocol-moves");
        changed.getByRole(AriaRole.BUTTON).click();
        tara.awaits("Moved, and not changed since").looksAround("protocol-moved");
        tara.page()
                .locator("[id='undone'] a", new Page.LocatorOptions().setHasText(runner))
                .click();
        tara.awaits("Version 2");
        tara.open("/protocol/moves.xhtml?code=P-PHT&version=1&to=2").press("Undo for");
        assertThat(tara.page().locator("[id='undone']")).hasCount(0);
        movesAllAndBack(tara);
        assertThat(tara.page().locator("[id='move'] .family", new Page.LocatorOptions().setHasText(runner)))
                .hasCount(1);
    }

    private static void movesAllAndBack(Visitor tara) {
        Locator undo = tara.page().locator("[id='undone'] button");
        tara.press("Move all").awaits("back on the day of the move only").looksAround("protocol-moves-asked");
        tara.press("Move nobody");
        assertThat(tara.page().locator("#askAll")).isHidden();
        assertThat(undo).hasCount(0);
        tara.press("Move all");
        tara.page().locator("[id='move:all']").click();
        tara.awaits("Moved: ");
        while (undo.count() > 0) {
            undo.first().click();
            tara.page().waitForLoadState();
        }
    }
}
