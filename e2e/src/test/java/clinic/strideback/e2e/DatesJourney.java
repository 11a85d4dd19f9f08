package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day stays the day that was typed, however far from the clinic the browser is. */
class DatesJourney extends Journey {
    private static final ZoneId CLINIC = ZoneId.of("Europe/Vienna");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati"})
    void aBirthDateSurvives(String zone) {
        Visitor tara = taraIn(zone).open("/patient/register.xhtml");
        tara.type("Family name", "Zone " + zone.replaceAll("\\W", " "))
                .type("Born", "1988-03-01")
                .press("Register")
                .sees("1 Mar 1988");
        tara.follow("Correct details").has("Born", "1988-03-01");
        tara.press("Record correction").sees("1 Mar 1988");
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Pago_Pago, 2.1", "UTC, 2.3", "Pacific/Kiritimati, 2.6"})
    void theDayOfARunSurvives(String zone, String distance) {
        LocalDate day = LocalDate.now(CLINIC).minusDays(1);
        Visitor tara = taraIn(zone).opensTheChartOf("Kovaříková");
        tara.follow("Runs").follow("Log a run");
        tara.type("Day", day.toString()).type("Distance", distance).press("Save the run");
        Locator row = tara.page().locator("tr").filter(new Locator.FilterOptions().setHasText(distance));
        assertThat(row.innerText()).contains(SHOWN.format(day));
        row.getByText("Correct").click();
        tara.has("Day", day.toString()).type("Time", "20").press("Save");
        assertThat(row.innerText()).contains(SHOWN.format(day)).contains("20");
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Pago_Pago, 1.31", "Pacific/Kiritimati, 1.37"})
    void theDayThatARunnerTellsSurvives(String zone, String distance) {
        LocalDate today = LocalDate.now(CLINIC);
        Visitor paula = from(zone).signIn(Person.PAULA).open("/run.xhtml").has("Day", today.toString());
        LocalDate day = today.minusDays(1);
        paula.type("Day", day.toString()).type("Distance", distance).press("Save the run");
        paula.awaits("Saved.").open("/runs.xhtml");
        Locator run = paula.page().locator("section").filter(new Locator.FilterOptions().setHasText(distance));
        assertThat(run.innerText()).contains(SHOWN.format(day));
        run.getByText("Correct").click();
        paula.has("Day", day.toString()).follow("Back");
        run.getByText("Take back").click();
        paula.awaits("Taken back.");
    }

    private Visitor taraIn(String zone) {
        return from(zone).signIn(Person.TARA);
    }

    private Visitor from(String zone) {
        return visitor(new Browser.NewContextOptions().setLocale("en-GB").setTimezoneId(zone));
    }
}
