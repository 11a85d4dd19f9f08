package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two tabs, two clicks, an old form, a session that is over: what is typed goes where it belongs, once. */
class TabsJourney extends Journey {
    private static final Pattern SESSION = Pattern.compile("strideback-\\d+");

    @Test
    void nothingCrossesBetweenTwoTabsWithTwoRunners() {
        Visitor one =
                visitor().signIn(Person.TARA).opensTheChartOf("Kovaříková").follow("Correct details");
        Visitor two = one.anotherTab().opensTheChartOf("Sætherbakk").follow("Correct details");
        one.type("Phone", "+43 660 1111111");
        two.type("Phone", "+43 660 2222222");
        one.press("Record correction").sees("KOVAŘÍKOVÁ");
        two.press("Record correction").sees("SÆTHERBAKK");
        one.follow("Correct details").has("Phone", "+43 660 1111111");
        two.follow("Correct details").has("Phone", "+43 660 2222222");
    }

    @Test
    void draftsInTwoTabsStayApart() {
        Visitor one =
                visitor().signIn(Person.TARA).opensTheChartOf("Kovaříková").beginsAnAssessment();
        Visitor two = one.anotherTab().opensTheChartOf("Sætherbakk").beginsAnAssessment();
        one.fill("RUN-CAD", "161").awaits("Saved");
        two.fill("RUN-CAD", "172").awaits("Saved");
        one.fill("SUB-SITTOL", "31").press("Save draft").awaits("Saved");
        two.fill("SUB-SITTOL", "42").press("Save draft").awaits("Saved");
        one.page().waitForTimeout(1000);
        one.page().reload();
        two.page().reload();
        assertThat(typedIn(one)).isEqualTo("161, 31");
        assertThat(typedIn(two)).isEqualTo("172, 42");
        one.discardsTheDraft();
        two.discardsTheDraft();
    }

    @Test
    void aButtonWaitsForTheAnswerToWhatIsBeingKept() {
        Visitor tara =
                visitor().signIn(Person.TARA).opensTheChartOf("Kovaříková").beginsAnAssessment();
        List<Route> kept = new ArrayList<>();
        List<String> signed = new ArrayList<>();
        tara.page().route("**/record.xhtml**", route -> {
            if (route.request().isNavigationRequest()) {
                signed.add(route.request().url());
                route.resume();
            } else {
                kept.add(route);
            }
        });
        tara.page().waitForRequest("**/record.xhtml**", () -> tara.fill("STR-KF15.L", "2120"));
        tara.page().locator("[id='form:sign']").click();
        tara.page().waitForTimeout(300);
        assertThat(signed).isEmpty();
        kept.get(0).resume();
        tara.awaits("One entry needs you");
        assertThat(signed).hasSize(1);
        tara.discardsTheDraft();
    }

    @Test
    void aDoubleClickMakesOneRun() {
        Visitor tara = visitor().signIn(Person.TARA).opensTheChartOf("Kovaříková");
        tara.follow("Runs").follow("Log a run").type("Distance", "2.7");
        tara.page().locator("button[id$='save'], button.primary").first().dblclick();
        tara.awaits("2.7");
        assertThat(tara.page()
                        .locator("tr")
                        .filter(new Locator.FilterOptions().setHasText("2.7"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatTheServiceRefusesStaysInItsFieldWithTheLimit() {
        Visitor tara = visitor().signIn(Person.TARA).opensTheChartOf("Kovaříková");
        tara.follow("Runs").follow("Log a run").type("Distance", "abc").press("Save the run");
        tara.sees("Type a number such as 8.5").has("Distance", "abc");
        tara.type("Distance", "5")
                .type("Time", "-1")
                .press("Save the run")
                .sees("At least 1.")
                .has("Time", "-1");
    }

    @Test
    void anOldFormShowsMineAndTheirs() {
        Visitor mine =
                visitor().signIn(Person.TARA).opensTheChartOf("Sætherbakk").follow("Correct details");
        Visitor theirs =
                visitor().signIn(Person.TARA).opensTheChartOf("Sætherbakk").follow("Correct details");
        theirs.type("Preferred name", "Theirs").press("Record correction").sees("Theirs");
        mine.type("Preferred name", "Mine").press("Record correction");
        mine.sees("Mine").sees("Theirs").looksAround("conflict");
        mine.press("Take this").has("Preferred name", "Theirs");
        theirs.follow("Correct details").type("Preferred name", "Once more").press("Record correction");
        mine.type("Preferred name", "Mine")
                .press("Record correction")
                .press("Record the rest as mine")
                .sees("(Mine)");
    }

    @Test
    void anOldFormWithNothingToCompareSaysSo() {
        Visitor mine = visitor().signIn(Person.TARA).opensTheChartOf("Sætherbakk");
        mine.follow("Runs").follow("Log a run").type("Distance", "3.3").press("Save the run");
        mine.awaits("3.3").follow("Correct a run");
        Visitor theirs = mine.anotherTab();
        theirs.page().navigate(mine.page().url());
        theirs.type("Reason", "told twice").press("Withdraw the run").awaits("Log a run");
        mine.type("Reason", "never was").press("Withdraw the run");
        mine.sees("nothing of yours was recorded").has("Reason", "never was");
    }

    @Test
    void aDraftWithoutItsDaySaysWhatIsMissing() {
        Visitor tara =
                visitor().signIn(Person.TARA).opensTheChartOf("Sætherbakk").beginsAnAssessment();
        tara.fill("happenedAt", "").awaits("When was the runner examined?");
        tara.discardsTheDraft();
    }

    @Test
    void whatIsTypedOnAfterTheSignatureStaysAndIsToldAndCanBeAdded() {
        Visitor one = visitor().signIn(Person.TARA).opensTheChartOf("Delacroix").beginsAnAssessment();
        one.fill("RUN-CAD", "170").awaits("Saved");
        Visitor two = one.anotherTab().open(one);
        Visitor three = one.anotherTab().open(one);
        one.page().locator("[id='form:sign']").click();
        one.awaits("Signed by Tara");

        note(two).fill("Sits <b> without pain");
        two.awaits("Signed meanwhile by Tara").sees("was not recorded");
        assertThat(note(two).inputValue()).isEqualTo("Sits <b> without pain");
        note(three).fill("Pressed at once");
        three.page().locator("[id='form:sign']").click();
        three.awaits("Signed meanwhile by Tara");
        assertThat(note(three).inputValue()).isEqualTo("Pressed at once");
        one.follow("Assessments").awaits("Signed");
        assertThat(one.page().locator("body").innerText()).doesNotContain("opened anew");

        two.looksAround("signed-meanwhile").follow("To the signed assessment").awaits("After it was signed");
        two.looksAround("signed-meanwhile-read").press("Put it into the addendum");
        assertThat(two.page().getByLabel("What is to be added").inputValue()).contains("Sits <b> without pain");
        two.press("Add to the signed assessment");
        two.page().locator(".addenda .prose").getByText("Sits <b> without pain").waitFor();
        assertThat(two.page().getByText("After it was signed").isVisible()).isFalse();
    }

    @Test
    void whatIsTypedOnAfterTheDraftWasDiscardedStaysAndIsTold() {
        Visitor one = visitor().signIn(Person.TARA).opensTheChartOf("Delacroix").beginsAnAssessment();
        Visitor two = one.anotherTab().open(one);
        Visitor three = one.anotherTab().open(one);
        one.discardsTheDraft();

        note(two).fill("Pulls on hills");
        two.awaits("This draft was discarded meanwhile").looksAround("discarded-meanwhile");
        assertThat(note(two).inputValue()).isEqualTo("Pulls on hills");
        note(three).fill("Pressed at once");
        three.page().locator("[id='form:sign']").click();
        three.awaits("This draft was discarded meanwhile");
        assertThat(note(three).inputValue()).isEqualTo("Pressed at once");
        three.follow("To the assessments").awaits("Begin an assessment");
    }

    @Test
    void whatIsSaidAboutAPageIsSaidOnThatPage() {
        Visitor one =
                visitor().signIn(Person.TARA).opensTheChartOf("Sætherbakk").follow("Correct details");
        one.page().evaluate("""
                () => fetch(location.href, { method: "POST", redirect: "manual",
                  body: new URLSearchParams({ form: "form", "jakarta.faces.ViewState": "1:1" }) })""");
        Visitor two = one.anotherTab().open("/worklist.xhtml").awaits("Needs you");
        assertThat(two.page().locator("body").innerText()).doesNotContain("opened anew");
        one.open(one).awaits("it was opened anew").open(one);
        assertThat(one.page().locator("body").innerText()).doesNotContain("opened anew");
    }

    private static Locator note(Visitor visitor) {
        return visitor.page().locator("[id='NOTE-S']");
    }

    @Test
    void aPageThatWasOpenTooLongIsOpenedAnewAndSaysSo() {
        Visitor tara =
                visitor().signIn(Person.TARA).opensTheChartOf("Sætherbakk").follow("Correct details");
        tara.page().evaluate("document.querySelector('#form input[name=\"jakarta.faces.ViewState\"]').value = '1:1'");
        tara.press("Record correction").awaits("it was opened anew").awaits("Record correction");
    }

    @Test
    void anExpiredSessionLeadsBackToTheAssessmentWithItsDraft() {
        Visitor tara =
                visitor().signIn(Person.TARA).opensTheChartOf("Kovaříková").beginsAnAssessment();
        tara.fill("RUN-CAD", "164").awaits("Saved");
        tara.provokes("status of 401")
                .page()
                .context()
                .clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
        tara.fill("SUB-SITTOL", "55").awaits("You have been signed out");
        tara.follow("Sign in and go on").awaits("What you typed last was put back");
        assertThat(typedIn(tara)).isEqualTo("164, 55");
        tara.awaits("Saved").discardsTheDraft();
    }

    private static String typedIn(Visitor visitor) {
        return visitor.page().locator("input[name='RUN-CAD']").inputValue() + ", "
                + visitor.page().locator("input[name='SUB-SITTOL']").inputValue();
    }
}
