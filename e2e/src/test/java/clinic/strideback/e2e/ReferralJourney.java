package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A red flag that is referred: from the signature to the worklist, by a letter, and off the list with its answer. */
class ReferralJourney extends Journey {

    private static final String FAMILY = "Nervenwurzel";

    @Test
    void aFlagIsReferredWrittenAboutAndClosed() throws IOException {
        Visitor tara = visitor().signIn(Person.TARA);
        signsARedFlag(tara);
        findsNothingToDecide(tara);

        tara.open("/worklist.xhtml?reason=REFERRAL_OPEN")
                .sees("Referral RF-10, due")
                .looksAround("worklist-referral");
        Locator row = tara.page().locator("tr", new Page.LocatorOptions().setHasText("NERVENWURZEL"));
        row.getByText("Referral RF-10, due").click();
        tara.awaits("Found on").sees("Urgent, within 48 hours").looksAround("referral");
        tara.press("Close the referral").awaits("Say what became of it").looksAround("referral-refused");

        writesALetter(tara);
        closesTheReferral(tara);
    }

    private static void signsARedFlag(Visitor tara) {
        tara.open("/patient/register.xhtml");
        tara.page().getByText("Sex and other names").click();
        tara.type("Family name", FAMILY)
                .type("Given names", "Ines")
                .type("Born", "3.4.1987")
                .choose("Sex for clinical use", "Female")
                .press("Register")
                .awaits("No episode yet");
        tara.follow("Open an episode").choose("Side", "Right").choose("How did it begin?", "Suddenly");
        tara.type(
                        "Began on",
                        LocalDate.now(ZoneId.of("Europe/Vienna")).minusDays(6).toString())
                .select("Doing what?", "Sprinting or fast running")
                .type("Complaint", "Shoots down the leg since a sprint.")
                .looksAround("episode")
                .press("Open episode")
                .awaits("Nothing assessed yet");
        tara.beginsAnAssessment();
        for (int flag = 1; flag <= 12; flag++) {
            tara.answer(String.format("RF-%02d", flag), flag == 10 ? "YES" : "NO");
        }
        tara.page().locator("select[name='RF-10-DISP']").selectOption("URGENT_48H");
        tara.fill("STR-KF15.L", "241")
                .fill("STR-KF15.R", "198")
                .awaits("Saved")
                .press("Sign")
                .awaits("Signed by Tara")
                .sees("Referral RF-10, due");
    }

    /** A red flag stops the rules: what to do stands there, and nothing can be accepted or overruled. */
    private static void findsNothingToDecide(Visitor tara) {
        String plan = tara.follow("Plan").page().url();
        tara.page().navigate(plan.replace("/plan.xhtml", "/home.xhtml"));
        tara.looksAround("home-programme-none").page().navigate(plan);
        tara.follow("See the proposal");
        tara.sees("R04, Another red flag, not yet cleared by a specialist").sees("No running until this is settled");
        tara.sees("Nothing can be accepted while the rules stop").looksAround("why-stopped");
        assertThat(tara.page().getByText("Decide and open the plan")).hasCount(0);
    }

    private static void writesALetter(Visitor tara) throws IOException {
        tara.press("Write the letter").awaits("Findings of").looksAround("letter-draft");
        Locator addressee = tara.page().locator("[id='form:addressee']");
        addressee.fill("Dr. Ødegård\nSpine clinic");
        tara.press("Save").awaits("Saved.");
        assertThat(printed(tara)).contains("Draft", "notsigned", "Dr.Ødegård", FAMILY);
        tara.type("What we ask for", "").press("Sign the letter").awaits("Say what you ask for");
        assertThat(addressee).hasValue("Dr. Ødegård\nSpine clinic");
        tara.looksAround("letter-refused");
        tara.type("What we ask for", "Please look at L5 <b>soon</b>.").press("Sign the letter");
        tara.awaits("Correct by a new letter").looksAround("letter-signed");
        assertThat(printed(tara))
                .doesNotContain("notsigned")
                .contains(
                        FAMILY,
                        "3Apr1987",
                        "1/1",
                        "Urgent,within48hours",
                        "SlumporSLRgiveslegpain",
                        "left241N,right198N",
                        "Noprotocolhasbeenstarted",
                        "PleaselookatL5<b>soon</b>.",
                        "SignedbyTara");
        tara.press("Correct by a new letter")
                .awaits("This letter goes in place of")
                .follow("Back to the referral");
    }

    private static void closesTheReferral(Visitor tara) {
        tara.awaits("Signed by Tara").sees("Draft, begun by Tara");
        tara.page().locator("[id='form:note']").fill("MRI: no compression.");
        tara.select("Outcome", "Seen by a specialist")
                .press("Close the referral")
                .awaits("Closed: Seen by a specialist")
                .sees("MRI: no compression.");
        tara.follow("Referrals").awaits("Seen by a specialist").looksAround("referrals");
        assertThat(tara.page().locator(".runner-head").getByText("Referral RF-10"))
                .hasCount(0);
        tara.open("/worklist.xhtml?reason=REFERRAL_OPEN");
        assertThat(tara.page().getByText("NERVENWURZEL")).hasCount(0);
    }

    private static String printed(Visitor tara) throws IOException {
        APIResponse paper = tara.page().request().get(tara.page().url().replace("/letter.xhtml", "/paper.xhtml"));
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument pdf = Loader.loadPDF(paper.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u202f]", "");
        }
    }
}
