package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was typed into a form and not recorded comes back, and says when it was kept. */
class KeptJourney extends Journey {
    private static final Pattern SECOND = Pattern.compile("Kept for you, \\d\\d:\\d\\d:\\d\\d\\.");

    @Test
    void aPageLoadedAgainGoesOnWithWhatWasTyped() {
        Visitor tara = opensARunOf("Łukasiewicz");
        tara.type("Distance", "4.4");
        assertThat(part(tara, "when")).containsText(SECOND);
        tara.page().reload();
        assertThat(part(tara, "says")).containsText("was put back");
        tara.has("Distance", "4.4").press("Throw away what was put back").has("Distance", "");
    }

    private Visitor opensARunOf(String family) {
        return visitor()
                .signIn(Person.TARA)
                .opensTheChartOf(family)
                .follow("Runs")
                .follow("Log a run");
    }

    private static Locator part(Visitor visitor, String name) {
        return visitor.page().locator("[id='form'] .keeps ." + name).first();
    }
}
