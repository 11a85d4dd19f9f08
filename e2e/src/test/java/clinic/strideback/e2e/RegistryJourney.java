package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front of the clinic: sign in, register, find again, open the chart, open an episode, sign out. */
class RegistryJourney extends Journey {

    @Test
    void aTherapistRegistersARunnerAndOpensAnEpisode() {
        Visitor tara = visitor().signIn(Person.TARA).looksAround("worklist");
        tara.open("/patient/find.xhtml").looksAround("runners");
        tara.open("/patient/register.xhtml").press("Register").looksAround("register-incomplete");
        tara.type("Family name", "Ångström-O'Dowd")
                .type("Given names", "Zoë")
                .type("Born", "1991-02-28")
                .choose("Sex for clinical use", "Female")
                .looksAround("register")
                .press("Register");
        tara.sees("28 Feb 1991").sees("No episode yet").looksAround("chart-empty");
        tara.follow("Open an episode").choose("Side", "Left").choose("How did it begin?", "Suddenly");
        tara.press("Open episode").looksAround("episode-incomplete");
        tara.type("Began on", "2026-01-15");
        tara.page().selectOption("select[id$='mechanism']", "SPRINT");
        tara.type("Complaint", "Felt a grab <b>high</b> in the thigh.").press("Open episode");
        tara.sees("Felt a grab <b>high</b> in the thigh.").looksAround("chart");
        tara.open("/patient/find.xhtml?q=angstrom").sees("ÅNGSTRÖM-O'DOWD");
    }

    @Test
    void aForeignFileAnswersLikeNone() {
        Visitor theo = visitor().signIn(Person.THEO);
        var foreign = theo.page()
                .navigate(RunningClinic.address("/patient/chart.xhtml?patient=5e8b1d34-2f7c-4a9e-b0d6-0000000000a3"));
        String foreignText = theo.page().locator("main").innerText();
        var none = theo.page()
                .navigate(RunningClinic.address("/patient/chart.xhtml?patient=00000000-0000-4000-8000-000000000000"));
        assertThat(foreign.status()).isEqualTo(404).isEqualTo(none.status());
        assertThat(theo.page().locator("main").innerText()).isEqualTo(foreignText);
    }

    @Test
    void signingOutEndsTheSessionAtTheLoginServerToo() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.page().locator("details.me summary").click();
        tara.press("Sign out");
        tara.page().navigate(RunningClinic.address("/"));
        assertThat(tara.page().locator("#username").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati"})
    void aBirthDateIsTheSameWhereverTheBrowserIs(String zone) {
        Visitor tara = visitor(
                        new Browser.NewContextOptions().setLocale("en-GB").setTimezoneId(zone))
                .signIn(Person.TARA)
                .open("/patient/register.xhtml");
        tara.type("Family name", "Zone " + zone.replaceAll("\\W", " "))
                .type("Born", "1988-03-01")
                .choose("Sex for clinical use", "Sex unknown")
                .press("Register")
                .sees("1 Mar 1988");
        tara.follow("Correct details");
        assertThat(tara.page().locator("input[id$='birthDate']").inputValue()).isEqualTo("1988-03-01");
        tara.press("Record correction").sees("1 Mar 1988");
    }
}
