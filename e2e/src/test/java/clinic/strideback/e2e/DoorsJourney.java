package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doors of the clinic: whose file opens for whom, and how one leaves. */
class DoorsJourney extends Journey {
    private static final String PAULA = "/patient/chart.xhtml?patient=5e8b1d34-2f7c-4a9e-b0d6-0000000000a3";

    @Test
    void aForeignFileAnswersLikeNone() {
        Visitor theo = visitor().signIn(Person.THEO).provokes("status of 404");
        var foreign = theo.page().navigate(RunningClinic.address(PAULA));
        String foreignText = theo.page().locator("main").innerText();
        var none = theo.page()
                .navigate(RunningClinic.address("/patient/chart.xhtml?patient=00000000-0000-4000-8000-000000000000"));
        assertThat(foreign.status()).isEqualTo(404).isEqualTo(none.status());
        assertThat(theo.page().locator("main").innerText()).isEqualTo(foreignText);
        assertThat(theo.open("/errors/404.xhtml").page().locator("main").innerText())
                .isEqualTo(foreignText);
        assertThat(none.headers()).containsEntry("cache-control", "no-store").containsKey("x-content-type-options");
    }

    @Test
    void anAddressThatCannotBeIsNoPage() {
        Visitor tara = visitor().signIn(Person.TARA).provokes("status of 404");
        for (String address : List.of(
                "/protocol/version.xhtml?code=P-TIGHT&version=abc",
                "/protocol/version.xhtml?code=%00&version=1",
                "/proposal/rules.xhtml?table=XYZ")) {
            assertThat(tara.page().navigate(RunningClinic.address(address)).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void aPageOfAnotherRoleIsRefused() {
        Visitor paula = visitor().signIn(Person.PAULA).provokes("status of 403");
        var refused = paula.page().navigate(RunningClinic.address("/worklist.xhtml"));
        String refusal = paula.page().locator("main").innerText();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(paula.open("/errors/403.xhtml").page().locator("main").innerText())
                .isEqualTo(refusal);
    }

    /** What the server answers with at whatever address; none of it needs a session. */
    @ParameterizedTest
    @CsvSource({
        "403, You have no access to this",
        "404, There is nothing at this address",
        "500, This did not work",
        "expired, You have been signed out"
    })
    void whatGoesWrongIsSaidWithAWayHome(String what, String said) {
        Visitor somebody = visitor().open("/errors/" + what + ".xhtml");
        somebody.sees(said).looksAround("error-" + what);
        assertThat(somebody.page().locator("main a").getAttribute("href")).isEqualTo("/");
    }

    @Test
    void aLinkToAChartLeadsThereAfterSigningIn() {
        Visitor tara = visitor().open(PAULA);
        tara.page().fill("#username", Person.TARA.signInName());
        tara.page().fill("#password", Person.PASSWORD);
        tara.page().press("#password", "Enter");
        tara.awaits("KOVAŘÍKOVÁ");
    }

    @Test
    void signingOutEndsTheSessionAtTheLoginServerToo() {
        // With a password, so that nobody else's session ends with this one.
        Visitor tara = visitor().signIn(Person.TARA.signInName(), Person.PASSWORD);
        tara.page().evaluate("sessionStorage.setItem('strideback.typed.form', 'words about a runner')");
        tara.page().locator("details.me summary").click();
        tara.press("Sign out");
        tara.page().navigate(RunningClinic.address("/"));
        assertThat(tara.page().locator("#username").count()).isEqualTo(1);
        tara.open("/errors/404.xhtml");
        assertThat(tara.page().evaluate("sessionStorage.length"))
                .as("nothing typed stays behind in the browser")
                .isEqualTo(0);
    }
}
