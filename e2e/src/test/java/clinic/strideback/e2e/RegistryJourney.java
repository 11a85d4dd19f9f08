package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The front of the clinic: sign in, find, begin to register, meet a foreign file, sign out. */
class RegistryJourney extends Journey {

    @Test
    void anIncompleteRegistrationSaysWhatItNeeds() {
        Visitor tara = visitor().signIn(Person.TARA).looksAround("worklist");
        tara.open("/patient/find.xhtml").looksAround("runners");
        tara.open("/patient/register.xhtml").press("Register").looksAround("register-incomplete");
        tara.sees("3 fields need you");
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
}
