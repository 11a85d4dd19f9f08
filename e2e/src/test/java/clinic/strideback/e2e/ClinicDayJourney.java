package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One day in the clinic, from the first registration to the audit trail, as each of its people in turn. */
class ClinicDayJourney extends Journey {
    private static final Pattern NUMBER = Pattern.compile("\\d{7}-\\d");

    @Test
    void aClinicDay() {
        Visitor tara = visitor().signIn(Person.TARA).looksAround("worklist");
        String number = registers(tara);
        opensAnEpisode(tara);
        assesses(tara);
        acceptsTheProposal(tara);
        plansByHand(tara);
        movesOnWithAnOpenExit(tara);
        findsTheHomeProgramme(tara, "A5 card");
        seesWhatAPlanLeavesOut(tara);
        triesAnotherLimit(tara);
        startsTheReturn(tara);

        Visitor ada = visitor().signIn(Person.ADA);
        String password = invites(ada, number);
        Visitor zoe = visitor().signIn("zoe." + number, password).choosesAPassword("a-much-longer-one-2026");
        doesTheExercises(zoe);
        logsARun(zoe);

        seesTheRunAndHolds(tara);
        readsTheTrail(ada, number);
        Overruling.hearsThatTheAnswerChanged(tara);
        Overruling.overrules(tara);
        theOthersComeToo();
    }

    private static String registers(Visitor tara) {
        tara.open("/patient/find.xhtml").looksAround("runners");
        tara.follow("Register a runner").press("Register").looksAround("register-incomplete");
        tara.page().getByText("Sex and other names").click();
        tara.sees("2 fields need you")
                .type("Family name", "Ångström-O'Dowd")
                .type("Given names", "Zoë")
                .type("Born", "28.2.1991")
                .choose("Sex for clinical use", "Female")
                .looksAround("register")
                .press("Register");
        tara.sees("28 Feb 1991").sees("No episode yet").looksAround("chart-empty");
        tara.open("/patient/find.xhtml?q=angstrom").sees("ÅNGSTRÖM-O'DOWD").looksAround("runners-found");
        tara.follow("Ångström-O'Dowd");
        Matcher number = NUMBER.matcher(tara.page().locator("body").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void opensAnEpisode(Visitor tara) {
        tara.follow("Open an episode").choose("Side", "Left").choose("How did it begin?", "Gradually");
        tara.press("Open episode").looksAround("episode-incomplete");
        tara.type(
                        "Began on",
                        LocalDate.now(ZoneId.of("Europe/Vienna")).minusDays(60).toString())
                .select("Doing what?", "Overuse, came with training")
                .type("Complaint", "Tight since spring. <b>Stretching</b> helps for an hour.")
                .choose("Does the goal ask for sprinting?", "No")
                .type("Earlier hamstring injuries", "0")
                .press("Open episode");
        tara.sees("<b>Stretching</b> helps").looksAround("chart-episode");
    }

    private static void assesses(Visitor tara) {
        tara.follow("Assessments").looksAround("assessments-empty");
        tara.press("Begin an assessment").looksAround("assessment-begun");
        IntStream.rangeClosed(1, 12).forEach(flag -> tara.answer("RF-%02d".formatted(flag), "NO"));
        tara.answer("SUB-NPRS-REST", "0").answer("SUB-NPRS-WALK", "0").answer("SUB-NPRS-RUN", "2");
        tara.answer("SUB-TIGHT", "6")
                .fill("SUB-SITTOL", "90")
                .fill("PAL-PAIN.L", "2")
                .fill("PAL-PAIN.R", "0");
        tara.fill("GEN-MASS", "61,5")
                .fill("STR-KF15.L", "208")
                .fill("STR-KF15.L.2", "212")
                .fill("STR-KF15.R", "241")
                .fill("STR-SLHB.L", "18")
                .fill("STR-SLHB.R", "26");
        tara.fill("ROM-AKE.L", "18")
                .fill("ROM-AKE.R", "17")
                .fill("ROM-SLR.L", "88")
                .fill("ROM-SLR.R", "88");
        tara.fill("RUN-CAD", "162").answer("RUN-OVERSTRIDE", "YES");
        tara.type("Question to add", "Single hop for distance")
                .press("Add to the sheet")
                .awaits("Single hop for distance");
        tara.fill("FUN-HOP-SL.L", "131").fill("FUN-HOP-SL.R", "138");
        tara.awaits("88 %").looksAround("assessment-typed");
        tara.fill("STR-KF15.L", "2120")
                .press("Sign")
                .awaits("One entry needs you")
                .looksAround("assessment-refused");
        tara.fill("STR-KF15.L", "212").press("Sign").awaits("Signed by Tara").looksAround("assessment-signed");
    }

    private static void acceptsTheProposal(Visitor tara) {
        tara.follow("Plan").looksAround("plan-none");
        tara.follow("See the proposal").sees("P-TIGHT").sees("Hamstrings weak").looksAround("why");
        tara.choose("Decision", "Accept P-TIGHT").press("Decide and open the plan");
        tara.sees("P-TIGHT").sees("3 open").page().goBack();
        tara.press("Decide and open the plan").awaits("This has been decided already");
        tara.looksAround("decided-already").follow("To the plan").sees("3 open");
    }

    private static void plansByHand(Visitor tara) {
        String plan = tara.page().url();
        addsAnExercise(tara);
        tara.page().navigate(plan);
        tara.follow("Prescribe by hand").looksAround("prescribe");
        tara.select("Exercise", "Towel pull <b>")
                .type("Repetitions", "8")
                .type("How often", "1")
                .select("Rhythm", "times a day");
        tara.press("Prescribe").sees("Towel pull <b>");
        tara.follow("Prescribe by hand");
        tara.select("Exercise", "Static hamstring stretch")
                .type("Sets", "2")
                .type("Hold", "30")
                .type("How often", "1")
                .select("Rhythm", "times a day")
                .press("Prescribe");
        tara.awaits("asks to leave this exercise out")
                .type("Reason", "Agreed with the physician")
                .press("Prescribe");
        tara.awaits("Agreed with the physician");
        tara.follow("Change Single-leg bridge");
        String change = tara.page().url();
        tara.has("Repetitions", "10-12")
                .looksAround("change")
                .type("Sets", "2")
                .type("Repetitions", "8")
                .type("Reason", "Tires too soon")
                .press("Change");
        tara.awaits("Because: Tires too soon").sees("instead of 3 × 10–12");
        tara.page().navigate(change);
        tara.sees("This has ended already").sees("because: Tires too soon").follow("Back to the plan");
        endsWhatSomebodyElseEnds(tara);
    }

    private static void endsWhatSomebodyElseEnds(Visitor tara) {
        tara.follow("End Eccentric slider curl");
        Visitor other = tara.anotherTab();
        other.page().navigate(tara.page().url());
        other.type("Reason", "Sore").press("End prescription");
        other.page().waitForURL("**/careplan/plan.xhtml**");
        tara.type("Reason", "Too long").press("End prescription");
        tara.awaits("This has ended already").sees("because: Sore").looksAround("ended");
        tara.follow("Back to the plan").sees("Because: Tires too soon");
    }

    /** What the library lacks; it is replaced once, and what it was before is prescribed no more. */
    private static void addsAnExercise(Visitor tara) {
        tara.follow("Exercises").looksAround("exercises");
        tara.type("Name or purpose", "nordic").press("Show").follow("Nordic hamstring curl");
        tara.sees("Bending at the hip").looksAround("exercise");
        tara.follow("All exercises").follow("own exercises").looksAround("exercises-own-none");
        tara.follow("New exercise").press("Add this exercise").sees("in one language at least");
        tara.looksAround("exercise-own-incomplete");
        english(tara, "name").fill("Towel pull");
        english(tara, "cue").fill("Slow.");
        english(tara, "steps").fill("Pull.\nLet go.");
        tara.page().getByLabel("Deep hip flexion").check();
        tara.type("Link to a picture or a video", "https://example.org/towel").press("Add this exercise");
        tara.sees("Let go.").looksAround("exercise-own");
        tara.follow("Change");
        english(tara, "name").fill("Towel pull <b>");
        tara.press("Replace it by this");
        tara.sees("Towel pull <b>")
                .follow("All exercises")
                .follow("own exercises")
                .sees("Retired");
        tara.looksAround("exercises-own");
    }

    /** A field of the English half of the form: both halves have the same labels. */
    private static Locator english(Visitor tara, String field) {
        return tara.page().locator("[id='form:" + field + "English']");
    }

    private static void movesOnWithAnOpenExit(Visitor tara) {
        tara.follow("Say what you saw: Single-leg deadlift")
                .choose("What did you see?", "Met")
                .looksAround("exit-confirm")
                .press("Record");
        tara.awaits("Seen to be met.").sees("2 open").looksAround("plan");
        tara.press("Back to the protocol's dose");
        assertThat(tara.page().locator("body").innerText()).doesNotContain("instead of");
        tara.select("Phase", "Phase C: Add load").press("Move");
        tara.awaits("2 exit criteria are open. Say why")
                .type("Reason", "Strong enough on the left")
                .press("Move");
        tara.awaits("1 of 3 criteria were met").sees("Agreed with the physician");
    }

    private static void findsTheHomeProgramme(Visitor visitor, String size) {
        Locator link = visitor.page()
                .locator("a", new Page.LocatorOptions().setHasText(size))
                .first();
        APIResponse paper = visitor.page().request().get(RunningClinic.address(link.getAttribute("href")));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        assertThat(paper.body()).hasSizeGreaterThan(20_000);
    }

    private static void seesWhatAPlanLeavesOut(Visitor tara) {
        String here = tara.page().url();
        tara.opensTheChartOf("Çelikkol").follow("Plan");
        tara.sees("Belongs to the plan, not prescribed")
                .follow("Prescribe all the same")
                .looksAround("take-up");
        tara.page().navigate(here);
    }

    /** What was decided so far would be decided otherwise: seen before it is published, told as the clinic's own after it. */
    private static void triesAnotherLimit(Visitor tara) {
        String plan = tara.page().url();
        tara.open("/proposal/rules.xhtml").sees("below 80 %").looksAround("rules");
        tara.follow("Change: R14a").type("Limit", "eighty").type("Why", "Our own numbers");
        tara.press("Set it in the draft").awaits("This is no number").looksAround("rules-refused");
        tara.type("Limit", "89,5").press("Set it in the draft").awaits("Nothing is in force yet");
        tara.follow("Try it on past decisions")
                .sees("below 89.5 %, until now below 80 %")
                .sees("R14b \u2192 R14a")
                .looksAround("sandbox");
        tara.press("Publish").awaits("it is in force from now on");
        tara.page().navigate(plan);
        tara.follow("Why this protocol").sees("below 89.5 % (this clinic since");
        tara.follow("Rules and limits").press("Retire 2026-11").awaits("The shipped table is in force again");
        tara.page().navigate(plan);
    }

    private static void startsTheReturn(Visitor tara) {
        tara.follow("Return to run").looksAround("return-not-begun");
        tara.press("Start").sees("Say why").looksAround("return-refused");
        tara.follow("Confirm: Can bear weight").looksAround("return-confirm");
        Visitor beside = tara.anotherTab().open(tara);
        tara.choose("What did you see?", "Met").press("Record");
        beside.choose("What did you see?", "Not met").press("Record").awaits("Changed meanwhile");
        beside.looksAround("return-confirm-stale").press("Take this").awaits("Confirmed");
        tara.page().reload();
        tara.press("Start").awaits("Start: Stage 0").looksAround("return-begun");
    }

    private static String invites(Visitor ada, String number) {
        ada.looksAround("people");
        ada.follow("Add a person").press("Add this person").looksAround("person-incomplete");
        ada.choose("Role", "Runner")
                .type("Given name", "Zoe")
                .type("Family name", "Angstrom-Dowd")
                .type("Email", "zoe@example.org")
                .type("Sign-in name", "zoe." + number)
                .type("Number of the runner", number)
                .looksAround("person")
                .press("Add this person");
        ada.awaits("The file with the number " + number).sees("28 Feb 1991").sees("another name");
        ada.looksAround("person-whose-file").type("Family name", "Ångström-O'Dowd");
        ada.press("Create the sign-in for this person");
        ada.awaits("may sign in").looksAround("person-added");
        return ada.page().locator("code.secret").innerText();
    }

    private static void doesTheExercises(Visitor zoe) {
        zoe.page()
                .locator(".card", new Page.LocatorOptions().setHasText("Towel pull <b>"))
                .locator(".how-to > summary")
                .last()
                .click();
        zoe.awaits("Let go.").looksAround("today");
        assertThat(((Number) zoe.page().evaluate("document.querySelector('.exercise-drawing use').getBBox().width"))
                        .intValue())
                .as("width of a drawing that was found and drawn")
                .isGreaterThan(200);
        findsTheHomeProgramme(zoe, "A4, large print");
        zoe.press("Done as planned").awaits("Done at").looksAround("today-done");
        zoe.press("Undo");
        zoe.follow("Change").looksAround("exercise-changed");
        zoe.open("/today.xhtml").press("Save").awaits("One field needs you").looksAround("morning-empty");
        assertThat(zoe.page().locator("#morning .errors a").count())
                .as("what to mend, said in the form that was sent")
                .isEqualTo(1);
        zoe.choose("Pain this morning", "1")
                .choose("Tightness this morning", "6")
                .press("Save");
        zoe.awaits("Tightness 6 of 10.");
    }

    private static void logsARun(Visitor zoe) {
        zoe.open("/run.xhtml").looksAround("run");
        zoe.press("Save the run").looksAround("run-incomplete");
        zoe.type("Distance", "33").type("Time", "24").press("Save the run").awaits("much farther than the runs");
        zoe.sees("It is right as it stands here").looksAround("run-asked-back");
        zoe.type("Distance", "3.3").type("Time", "24").choose("Worst pain during the run", "1");
        takesAPainBack(zoe);
        zoe.press("Save the run").awaits("Saved. Tomorrow morning").looksAround("today-run");
        correctsARunAndTakesOneBack(zoe);
        zoe.follow("Progress").sees("Your path").sees("You are at: Walk").looksAround("progress");
    }

    /** A number is cleared with the keyboard too, and the morning after is asked when it has come. */
    private static void takesAPainBack(Visitor zoe) {
        Locator during = zoe.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Worst pain during the run"));
        during.locator("input[value='1']").press("ArrowLeft");
        during.locator("input[value='0']").press("ArrowLeft");
        assertThat(during.getByText("not told")
                        .locator("xpath=preceding-sibling::input")
                        .isChecked())
                .isTrue();
        zoe.choose("Worst pain during the run", "not told").looksAround("run-pain-not-told");
        zoe.choose("Worst pain during the run", "1");

        Locator next = zoe.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Pain on the morning after"));
        assertThat(next.count()).isZero();
        String today = zoe.page().getByLabel("Day").inputValue();
        zoe.type("Day", LocalDate.parse(today).minusDays(1).toString());
        assertThat(next.isVisible()).isTrue();
        zoe.choose("Pain on the morning after", "3").type("Day", today);
        assertThat(next.count()).isZero();
    }

    private static void correctsARunAndTakesOneBack(Visitor zoe) {
        zoe.follow("See or correct your runs").sees("Still open: effort").looksAround("own-runs");
        zoe.follow("Correct: the run of").has("Distance", "3.3").looksAround("own-run-corrected");
        zoe.type("Distance", "3.2").press("Save").awaits("Corrected.");
        zoe.follow("Log a run").type("Distance", "1").press("Save the run").awaits("Saved. Tomorrow morning");
        zoe.follow("See or correct your runs").press("Take back").awaits("Taken back.");
        assertThat(zoe.page().getByText("Take back").count()).isOne();
    }

    private static void seesTheRunAndHolds(Visitor tara) {
        tara.follow("Runs").sees("3.2").looksAround("runs");
        tara.follow("Return to run").press("Hold at stage").looksAround("return-held");
        tara.follow("Overview")
                .sees("Not ready for stage 1")
                .sees("87.9 %")
                .sees("Held at stage 0")
                .sees("Tightness 4 or more on 1 of 1 mornings")
                .looksAround("chart");
        tara.follow("Referrals").sees("There are none in this episode.");
    }

    private static void readsTheTrail(Visitor ada, String number) {
        ada.follow("Audit trail").looksAround("trail");
        ada.open("/admin/trail.xhtml?day=zzz").sees("This day is no date").open("/admin/trail.xhtml");
        ada.type("Number of a runner", number)
                .type("Sign-in name", Person.ADA.signInName().toUpperCase(Locale.ROOT))
                .press("Narrow down")
                .sees("zoe." + number)
                .sees("compared whose file a new sign-in would open")
                .looksAround("trail-of-a-runner");
    }

    private void theOthersComeToo() {
        Visitor theo = visitor().signIn(Person.THEO).looksAround("worklist-theo");
        theo.open("/patient/find.xhtml?q=angstrom").sees("No runner found");
        visitor().signIn(Person.PAULA).looksAround("today-paula");
        Visitor piet = visitor().signIn(Person.PIET).looksAround("today-piet");
        assertThat(piet.page().getByRole(AriaRole.HEADING).first().innerText()).contains("Piet");
    }
}
