package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runners are found from whatever page, as fast as one types; who is not there is registered once. */
class RegistryJourney extends Journey {
    private static final Pattern SESSION = Pattern.compile("strideback-\\d+");

    @Test
    void theKeyboardAloneFindsAndOpensARunner() {
        Visitor tara = visitor().signIn(Person.TARA);
        types(tara, "/", "dvor");
        assertThat(options(tara).first()).containsText("Dvořáčková");
        assertThat(options(tara).first().locator("mark")).hasText("Dvoř");
        tara.looksAround("finder");
        tara.page().keyboard().press("ArrowDown");
        assertThat(box(tara)).hasAttribute("aria-activedescendant", "finder-0");
        tara.page().keyboard().press("Enter");
        tara.page().waitForURL("**/patient/chart.xhtml**");
        tara.sees("DVOŘÁČKOVÁ").sees("Still missing: phone, emergency contact").looksAround("chart-still-missing");

        types(tara, "Control+k", "");
        tara.awaits("Opened last");
        assertThat(options(tara).filter(new Locator.FilterOptions().setHasText("Dvořáčková")))
                .hasCount(1);
        tara.looksAround("finder-recent");
        tara.page().keyboard().press("Escape");
        assertThat(options(tara)).hasCount(0);
        assertThat(box(tara)).not().isFocused();
    }

    @Test
    void whatIsNearlyTypedIsFoundAndSaysSo() {
        Visitor tara = visitor().signIn(Person.TARA);
        types(tara, "/", "dvorajkova");
        assertThat(options(tara).first()).containsText("Dvořáčková");
        assertThat(options(tara).first()).containsText("similar");
        tara.looksAround("finder-similar");
        tara.page().keyboard().press("Enter");
        tara.page().waitForURL(url -> url.endsWith("/patient/find.xhtml?q=dvorajkova"));
        tara.sees("DVOŘÁČKOVÁ").sees("similar").has("Find a runner", "dvorajkova");
        tara.looksAround("found-similar");
    }

    @Test
    void theSearchOfSomebodySignedOutSaysWhatToDo() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.provokes("status of 401")
                .page()
                .context()
                .clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
        types(tara, "/", "kov");
        tara.awaits("You have been signed out").follow("Sign in again and search");
        tara.page().waitForURL(url -> url.endsWith("/patient/find.xhtml?q=kov"));
    }

    @Test
    void whoIsNotThereIsRegisteredOnce() {
        Visitor tara = visitor().signIn(Person.TARA);
        registersFromTheSearch(tara, "Oona Ferngreen 3.4.1990");
        tara.sees("FERNGREEN").sees("3 Apr 1990").sees("Still missing: sex, phone, emergency contact");

        tara.open("/patient/register.xhtml").type("Family name", "Ferngren").type("Given names", "Oona");
        tara.type("Born", "1990-04-03").type("Phone", "0660 123456");
        tara.page().keyboard().press("Tab");
        tara.awaits("Probably known already").awaits("Open this file").sees("FERNGREEN");
        tara.looksAround("register-known");
        tara.press("Register").awaits("open the file shown here, or say why").looksAround("register-refused");
        tara.has("Family name", "Ferngren").has("Phone", "0660 123456");
        tara.type("Why it is somebody else", "Twins").press("Register");
        tara.sees("FERNGREN").sees("3 Apr 1990");
        tara.follow("Correct details").has("Phone", "0660 123456").looksAround("correct");
    }

    @Test
    void twoFilesOfOnePersonBecomeOneAndTwoAgain() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.open("/patient/find.xhtml")
                .follow("Possibly registered twice")
                .sees("BRÜCKNER")
                .looksAround("duplicates");
        tara.page()
                .locator("tr", new Page.LocatorOptions().setHasText("BRÜCKNER"))
                .getByRole(AriaRole.LINK)
                .last()
                .click();
        tara.sees("One person, or two?")
                .press("Make one file of them")
                .sees("Why")
                .looksAround("merge-refused");
        tara.type("Why", "Registered again <b>after</b> \"a\" holiday")
                .looksAround("merge")
                .press("Make one file of them");
        tara.sees("The two files are one now");

        tara.open("/patient/find.xhtml?q=brueckner").sees("BRÜCKNER").looksAround("merged-found");
        assertThat(tara.page().locator("table.list tbody tr")).hasCount(1);
        tara.page().locator("table.list tbody a").first().click();
        tara.follow("Correct details")
                .follow("Files that went into this one")
                .sees("Registered again <b>after</b> \"a\" holiday")
                .looksAround("merges");
        tara.type("Why are they two people?", "Sisters-in-law")
                .press("Make two files again")
                .sees("There are two files again");
        tara.open("/patient/find.xhtml?q=brueckner");
        assertThat(tara.page().locator("table.list tbody tr")).hasCount(2);
    }

    private static void registersFromTheSearch(Visitor tara, String typed) {
        types(tara, "/", typed);
        tara.awaits("No runner found").looksAround("finder-none");
        assertThat(options(tara).last()).containsText("Register");
        tara.page().keyboard().press("ArrowUp");
        tara.page().keyboard().press("Enter");
        tara.page().waitForURL("**/patient/register.xhtml**");
        tara.has("Family name", "Ferngreen").has("Given names", "Oona").has("Born", "3.4.1990");
        assertThat(tara.page().locator("[id='form:familyName']")).isFocused();
        tara.looksAround("register-carried-over").press("Register");
        tara.page().waitForURL("**/patient/chart.xhtml**");
    }

    private static void types(Visitor visitor, String key, String text) {
        visitor.page().keyboard().press(key);
        assertThat(box(visitor)).isFocused();
        visitor.page().keyboard().type(text);
    }

    private static Locator box(Visitor visitor) {
        return visitor.page().locator("#finder");
    }

    private static Locator options(Visitor visitor) {
        return visitor.page().locator("#finder-list [role='option']");
    }
}
