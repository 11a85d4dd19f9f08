package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The doors of the clinic: whose file opens for whom, and how one leaves. */
class DoorsJourney extends Journey {
    private static final String PAULA = "/patient/chart.xhtml?patient=5e8b1d34-2f7c-4a9e-b0d6-0000000000a3";

    @Test
    void aForeignFileAnswersLikeNone() {
        Visitor theo = visitor().signIn(Person.THEO);
        var foreign = theo.page().navigate(RunningClinic.address(PAULA));
        String foreignText = theo.page().locator("main").innerText();
        var none = theo.page()
                .navigate(RunningClinic.address("/patient/chart.xhtml?patient=00000000-0000-4000-8000-000000000000"));
        assertThat(foreign.status()).isEqualTo(404).isEqualTo(none.status());
        assertThat(theo.page().locator("main").innerText()).isEqualTo(foreignText);
        assertThat(none.headers()).containsEntry("cache-control", "no-store").containsKey("x-content-type-options");
    }

    @Test
    void anAddressThatCannotBeIsNoPage() {
        Visitor tara = visitor().signIn(Person.TARA);
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
