package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every field of a runner takes what people and their programs type; it stands there as text wherever it is shown, and does nothing. */
class NastyTextJourney extends Journey {

    private static final List<String> NASTY = List.of(
            "<img src=x onerror=\"document.title='ow'+'ned'\">",
            "\"><script>document.title='ow'+'ned'</script>",
            "'; DROP TABLE patient; --",
            "#{me.person} ${7*7} {0} %s \\u0041",
            "=HYPERLINK(\"http://example.org\",\"a\")",
            "🏃 Ünïçødé Ελένη Дмитрий");

    @Test
    void everyFieldKeepsItAsText() throws IOException {
        Visitor tara = visitor().signIn(Person.TARA);
        for (int turn = 0; turn < 2; turn++) {
            String name = "Nastyson" + (char) ('a' + turn);
            String family = name + " " + NASTY.get(turn);
            tara.open("/patient/register.xhtml").type("Family name", family).type("Born", "199" + turn + "-04-03");
            tara.press("Register");
            tara.page().waitForURL("**/patient/chart.xhtml**");
            harmless(tara);
            String patient = tara.page().url().replaceAll(".*patient=", "");
            Map<String, String> typed = fillsAll(tara, patient, family, turn);
            keepsAll(tara, patient, typed);
            shows(tara, "/patient/find.xhtml?q=" + name, family);
            shows(tara, "/patient/find.xhtml?list=MINE&sort=REGISTERED", family);
            alerts(tara, patient, NASTY.get(turn));
            printed(tara, patient, typed);
            exported(tara, typed);
            reasons(tara, patient, turn);
        }
    }

    /** Each field another text, in each turn another one. */
    private static Map<String, String> fillsAll(Visitor tara, String patient, String family, int turn) {
        tara.open("/patient/correct.xhtml?patient=" + patient);
        Map<String, String> typed = new TreeMap<>();
        for (Locator field : fields(tara)) {
            String id = field.getAttribute("id");
            field.fill(id.endsWith(":familyName") ? family : NASTY.get((typed.size() + 3 * turn) % NASTY.size()));
            typed.put(id, field.inputValue().strip());
        }
        assertThat(typed).hasSizeGreaterThan(15);
        tara.press("Record");
        tara.page().waitForURL("**/patient/chart.xhtml**");
        harmless(tara);
        return typed;
    }

    private static void keepsAll(Visitor tara, String patient, Map<String, String> typed) {
        tara.open("/patient/correct.xhtml?patient=" + patient);
        Map<String, String> kept = new TreeMap<>();
        fields(tara).forEach(field -> kept.put(field.getAttribute("id"), field.inputValue()));
        assertThat(kept).isEqualTo(typed);
        harmless(tara);
    }

    /** All that take any text; numbers, days, phones and addresses have their own rules. */
    private static List<Locator> fields(Visitor tara) {
        List<Locator> fields = new ArrayList<>();
        for (Locator field : tara.page()
                .locator("form[id='form'] input[type='text']:not([inputmode]), form[id='form'] textarea")
                .all()) {
            if (!String.valueOf(field.getAttribute("id")).endsWith(":birthDate")) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static void shows(Visitor tara, String path, String text) {
        tara.open(path);
        assertThat(tara.page().locator("table.list").textContent()).contains(text);
        harmless(tara);
    }

    private static void alerts(Visitor tara, String patient, String text) {
        tara.open("/patient/file.xhtml?patient=" + patient).choose("About", "Other alert");
        tara.type("In a few words", text).press("Add");
        tara.awaits("recorded by");
        assertThat(tara.page().locator(".runner-head").textContent()).contains(text);
        harmless(tara);
    }

    /** Why a runner's standing changed, and why an alert no longer holds. */
    private static void reasons(Visitor tara, String patient, int turn) {
        String why = NASTY.get(turn + 2);
        tara.open("/patient/file.xhtml?patient=" + patient);
        tara.select("Change to", "moved away");
        tara.page().locator("[id='treated:reason']").fill(why);
        tara.press("Record the change").awaits(why);
        harmless(tara);
        tara.open("/patient/file.xhtml?patient=" + patient)
                .type("Why it no longer holds", NASTY.get(turn + 4))
                .press("End it");
        tara.awaits(NASTY.get(turn + 4));
        harmless(tara);
    }

    private static void printed(Visitor tara, String patient, Map<String, String> typed) throws IOException {
        APIResponse answer =
                tara.page().request().get(RunningClinic.address("/patient/sheet.xhtml?patient=" + patient));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            String sheet = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(typed.values()).allSatisfy(text -> assertThat(sheet).contains(text.replaceAll("\\s|🏃", "")));
        }
    }

    /** As they are, but what a spreadsheet would take for a formula has an apostrophe before it. */
    private static void exported(Visitor tara, Map<String, String> typed) {
        APIResponse answer = tara.page().request().get(RunningClinic.address("/transfer/export.xhtml"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(typed.values()).allSatisfy(text -> assertThat(answer.text())
                .contains((text.startsWith("=") ? "'" + text : text).replace("\"", "\"\"")));
        assertThat(answer.text()).doesNotContainPattern("(^|,|\")=HYPERLINK");
    }

    private static void harmless(Visitor tara) {
        assertThat(tara.page().title()).doesNotContain("owned");
        assertThat(tara.page().locator("img[src='x']").count()).isZero();
    }
}
