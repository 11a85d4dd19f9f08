package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A clinic loads items, the therapist and the runner answer, and both see what became of it. */
class QuestionnaireJourney extends Journey {

    /** Ten invented questions that reach 0 to 100, as one of the instruments does. */
    private static final String FILE = """
            {"instrument": "FASH", "language": "en", "version": "invented copy",
             "licence": {"statement": "Invented for a journey <b>", "confirmed": true}, "instruction": "Think of last week.",
             "items": [%s]}""".formatted(IntStream.rangeClosed(1, 10)
            .mapToObj(number -> "{\"code\": \"q%1$d\", \"text\": \"Invented question %1$d?\", \"options\": [%2$s]}"
                    .formatted(
                            number,
                            IntStream.rangeClosed(0, 10)
                                    .mapToObj(step -> "{\"value\": %1$d, \"text\": \"%1$d\"}".formatted(step))
                                    .collect(Collectors.joining(","))))
            .collect(Collectors.joining(",")));

    @Test
    void itemsAreLoadedAnsweredAndCompared() {
        Visitor ada = visitor().signIn(Person.ADA);
        loadsItems(ada);
        Visitor tara = visitor().signIn(Person.TARA);
        recordsActivities(tara);
        Visitor paula = visitor().signIn(Person.PAULA);
        fillsInAtHome(paula);
        tara.opensTheChartOf("Kovaříková").follow("Questionnaires").sees("filled in at home");
        tara.sees("Functional Assessment Scale")
                .sees("Run 10 km without a break")
                .looksAround("questionnaires");
    }

    private static void loadsItems(Visitor ada) {
        ada.follow("Questionnaires").looksAround("questionnaire-items-none");
        brings(ada, FILE.replace("\"value\": 10", "\"value\": 9.5"));
        ada.press("Read the file").awaits("/items: the total of this questionnaire goes from 0 to 100");
        brings(ada, FILE);
        ada.press("Read the file").awaits("Invented question 10?").looksAround("questionnaire-items-preview");
        ada.press("Load for this clinic").awaits("invented copy").looksAround("questionnaire-items");
    }

    private static void brings(Visitor ada, String file) {
        ada.select("Clinic", "Laufpraxis Nordtor");
        ada.page()
                .locator("[id='bring:file']")
                .setInputFiles(new FilePayload("fash.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static void recordsActivities(Visitor tara) {
        tara.opensTheChartOf("Braonáin").follow("Questionnaires").looksAround("questionnaires-before");
        tara.follow("What the leg keeps from doing").press("Record the answers").awaits("One question needs you");
        tara.looksAround("questionnaire-refused");
        for (int place = 1; place <= 3; place++) {
            tara.page().locator("input[name='named.NEW-" + place + "']").fill("Invented activity " + place);
            tara.page()
                    .locator("input[name='answer.NEW-" + place + "'][value='4']")
                    .check();
        }
        tara.press("Record the answers").awaits("recorded at the clinic").sees("Invented activity 3");
        tara.follow("Lower Extremity Functional Scale").type("Total", "81").press("Record the total");
        tara.awaits("A whole number from 0 to 80").has("Total", "81").looksAround("questionnaire-total-refused");
        tara.type("Total", "52").press("Record the total").awaits("measurement error 9");
        tara.follow("Withdraw an answer")
                .awaits("Why was it recorded in error?")
                .looksAround("questionnaire-withdraw");
        tara.type("Why was it recorded in error?", "Another runner's <b>").press("Withdraw the answer");
        tara.page().waitForURL("**/questionnaire/list.xhtml**");
    }

    private static void fillsInAtHome(Visitor paula) {
        paula.awaits("To fill in").sees("Overall change").looksAround("today-due");
        answers(paula, "Fill in: What the leg keeps from doing", "6");
        Locator fash = paula.page().getByText("Functional Assessment Scale");
        assertThat(fash.first()).isVisible();
        paula.follow("Fill in: Functional Assessment Scale");
        paula.page().locator("input[name='answer.q1'][value='7']").check();
        paula.press("Send the answers").awaits("9 questions need you").looksAround("questionnaire-fill");
        assertThat(paula.page().locator("input[name='answer.q1'][value='7']")).isChecked();
        for (int number = 2; number <= 10; number++) {
            paula.page()
                    .locator("input[name='answer.q" + number + "'][value='7']")
                    .check();
        }
        paula.press("Send the answers").awaits("Thank you");
        assertThat(paula.page().getByText("Functional Assessment Scale")).hasCount(0);
    }

    private static void answers(Visitor paula, String link, String value) {
        paula.follow(link);
        Page page = paula.page();
        for (Locator radio : page.locator("fieldset:has([name^='retired']) input[type='radio'][value='" + value + "']")
                .all()) {
            radio.check();
        }
        paula.looksAround("questionnaire-activities").press("Send the answers").awaits("Thank you");
    }
}
