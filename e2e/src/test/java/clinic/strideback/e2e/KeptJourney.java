package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was typed into a form and not recorded is offered above its first field, and put back only where it belongs. */
class KeptJourney extends Journey {
    private static final Pattern SECOND = Pattern.compile("Kept for you, \\d\\d:\\d\\d:\\d\\d\\.");
    private static final Pattern MINUTE = Pattern.compile("On \\d{1,2} [A-Z][a-z]+ 20\\d\\d, \\d\\d:\\d\\d you typed");

    @Test
    void whatWasRefusedIsOfferedOnTopOfTheFormOpenedAnewAndPutBackWhenAskedFor() {
        Visitor tara = opensARunOf("Delacroix");
        tara.type("Distance", "abc").press("Save the run").sees("Type a number such as 8.5");
        tara.follow("Runs").follow("Log a run");

        assertThat(part(tara, "offered")).containsText(MINUTE);
        tara.has("Distance", "");
        standsAboveTheFirstField(tara, "offer");
        tara.looksAround("kept-offer").press("Put it back").has("Distance", "abc");
        assertThat(part(tara, "says[role=status]")).containsText("was put back");
        standsAboveTheFirstField(tara, "says");
        assertThat(part(tara, "when")).containsText(SECOND);
        tara.looksAround("kept-put-back");
        tara.press("Throw it away").has("Distance", "");

        tara.follow("Runs").follow("Log a run");
        isNotOffered(tara);
    }

    @Test
    void aPageLoadedAgainGoesOnWithWhatWasTyped() {
        Visitor tara = opensARunOf("Łukasiewicz");
        tara.type("Distance", "4.4");
        assertThat(part(tara, "when")).containsText(SECOND);
        tara.page().reload();
        assertThat(part(tara, "says")).containsText("was put back");
        tara.has("Distance", "4.4").press("Throw it away").has("Distance", "");
    }

    @Test
    void whatWasTypedForAnotherExerciseIsShownAndNotPutBack() {
        Visitor tara = visitor().signIn(Person.TARA).opensTheChartOf("Kovaříková");
        tara.follow("Plan").follow("Prescribe by hand");
        Locator exercise = tara.page().locator("[id='form:exercise']");
        exercise.selectOption(new SelectOption().setIndex(1));
        tara.type("Hold", "30");
        assertThat(part(tara, "when")).containsText(SECOND);

        tara.follow("Plan").follow("Prescribe by hand");
        assertThat(part(tara, "offered")).containsText(MINUTE);
        exercise.selectOption(new SelectOption().setIndex(2));
        tara.press("Put it back").sees("nothing was put back").sees("30").has("Hold", "");
        tara.press("Throw it away");
        tara.follow("Plan").follow("Prescribe by hand");
        isNotOffered(tara);
    }

    @Test
    void whatWasLeftOutOfARecordedFormIsNotOfferedOnceMore() {
        Visitor tara = opensARunOf("Peñalosa");
        tara.type("Distance", "9.9");
        assertThat(part(tara, "when")).containsText(SECOND);
        tara.follow("Runs").follow("Log a run");
        assertThat(part(tara, "offered")).containsText(MINUTE);
        tara.type("Distance", "2.2").press("Save the run").awaits("2.2");

        tara.follow("Log a run");
        isNotOffered(tara);
    }

    private Visitor opensARunOf(String family) {
        return visitor()
                .signIn(Person.TARA)
                .opensTheChartOf(family)
                .follow("Runs")
                .follow("Log a run");
    }

    private static void isNotOffered(Visitor visitor) {
        visitor.page().waitForTimeout(1000);
        assertThat(part(visitor, "offer")).isHidden();
    }

    private static void standsAboveTheFirstField(Visitor visitor, String name) {
        double note = part(visitor, name).boundingBox().y;
        double field = visitor.page().locator("[id='form'] .field").first().boundingBox().y;
        assertThat(note).as(name + " is above the first field").isBetween(0.0, field);
    }

    private static Locator part(Visitor visitor, String name) {
        return visitor.page().locator("[id='form'] .keeps ." + name).first();
    }
}
