package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** An administrator opens a clinic, and decides who works there and who does not any more. */
class AdminJourney extends Journey {
    private static final int MANY = 1_000_000;

    private final String mark = String.valueOf(ThreadLocalRandom.current().nextInt(MANY));

    @Test
    void aClinicIsOpenedAndStaffed() {
        Visitor ada = visitor().signIn(Person.ADA);
        opensAClinic(ada);
        correctsItInTwoTabs(ada);
        String password = addsATherapist(ada);
        Visitor milo = visitor().signIn("milo." + mark, password).choosesAPassword("a-much-longer-one-2026");
        milo.open("/patient/find.xhtml").looksAround("find-of-a-new-therapist");

        String renewed = letsWorkElsewhereAndKeepsOut(ada);

        milo.provokes("status of 403").open("/patient/find.xhtml").sees("You have no access to this");
        Visitor again = visitor().signIn("milo." + mark, renewed);
        assertThat(again.page().locator("#username").count())
                .as("the login server lets nobody in who is kept out")
                .isEqualTo(1);
        ada.press("Let in again").awaits("May sign in.");
        again.signIn("milo." + mark, renewed)
                .choosesAPassword("an-even-longer-one-2026")
                .awaits("Worklist");
    }

    private void opensAClinic(Visitor ada) {
        ada.follow("Clinics").looksAround("clinics");
        ada.follow("Add a clinic").press("Add this clinic").awaits("2 fields need you");
        ada.type("Name", "laufpraxis nordtor").type("Telephone", "ask Tara").select("Time zone", "Europe/Vienna");
        ada.press("Add this clinic")
                .awaits("Another clinic has this name")
                .sees("This cannot be a telephone number")
                .looksAround("clinic-refused");
        ada.type("Name", "Lauf & Łódź " + mark)
                .type("Telephone", "01 2345678")
                .type("Address", "Ringstraße 1\n1010 Wien");
        ada.press("Add this clinic").awaits("Lauf & Łódź " + mark);
    }

    private void correctsItInTwoTabs(Visitor ada) {
        ada.follow("Correct Lauf & Łódź " + mark).looksAround("clinic");
        Visitor elsewhere = ada.anotherTab().open(ada);
        elsewhere.type("Telephone", "01 7654321").press("Record the correction").awaits("01 7654321");
        ada.type("Address", "Ringstraße 2").press("Record the correction").awaits("Mine");
        ada.sees("left as it was").looksAround("clinic-conflict");
        ada.press("Record the rest as mine").awaits("Ringstraße 2").sees("01 7654321");
        elsewhere.page().close();
    }

    private String addsATherapist(Visitor ada) {
        ada.follow("People").follow("Add a person");
        ada.choose("Role", "Therapist")
                .type("Given name", "Milo")
                .type("Family name", "Żuk-" + mark)
                .type("Email", "milo." + mark + "@example.org")
                .type("Sign-in name", "milo." + mark)
                .select("Clinic", "Lauf & Łódź " + mark)
                .press("Add this person");
        ada.awaits("may sign in");
        return ada.page().locator("code.secret").innerText();
    }

    private String letsWorkElsewhereAndKeepsOut(Visitor ada) {
        ada.follow("People")
                .type("Name, sign-in name", "nobody " + mark)
                .press("Narrow down")
                .awaits("Nobody fits");
        ada.type("Name, sign-in name", "zuk-" + mark).press("Narrow down").looksAround("people-narrowed");
        ada.follow("Żuk-" + mark).looksAround("standing");
        ada.press("Let work there from today").awaits("One field needs you");
        ada.select("Another clinic", "Laufpraxis Nordtor").press("Let work there from today");
        ada.awaits("End today");
        ada.page()
                .locator("li", new Page.LocatorOptions().setHasText("Lauf & Łódź " + mark))
                .getByRole(AriaRole.BUTTON)
                .click();
        ada.awaits("until the end of").looksAround("standing-leaving");
        ada.press("Give a temporary password").awaits("Hand it over in person");
        String renewed = ada.page().locator("code.secret").innerText();
        ada.press("Keep out from now on").awaits("Kept out").looksAround("standing-kept-out");
        return renewed;
    }
}
