package clinic.strideback.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody brings their runners along as a file, sees what would become of each row, and says yes; or takes them along. */
class ImportJourney extends Journey {
    private static final String FILE = """
            Nachname;Vorname;Geburtsdatum;Telefon;Ort;Kader
            Quellbach;Ilvy;1992-05-17;+49 151 7654321;Bremen;A
            Kovaříková;Paula;1988-03-14;;Bremen;A
            Haselrode;Maximilian;1984-05-06;+49 160 1112223;Bremen;B
            Haselrode;Max;1984-06-05;+49 160 1112223;Bremen;B
            Wiesental;Ida;1984-13-45;call me;Bremen;A
            """;

    @Test
    void runnersComeFromAFileOnceSomebodySaysYes() {
        Visitor tara = visitor().signIn(Person.TARA);
        tara.open("/patient/find.xhtml").looksAround("find-with-files").follow("Bring runners");
        tara.sees("Nobody is registered before").looksAround("import-bring");
        brings(tara, "club.csv", FILE);
        tara.sees("What do the columns tell?").sees("club.csv, 5 rows.").sees("Quellbach · Kovaříková · Haselrode");
        assertThat(tells(tara, "Nachname")).hasValue("FAMILY_NAME");
        assertThat(tells(tara, "Kader")).hasValue("");
        tara.select("What “Kader” tells", "Family name").press("Check the rows");
        tara.sees("Two columns tell the same").looksAround("import-columns-twice");
        tara.select("What “Kader” tells", "Note").looksAround("import-columns");

        tara.press("Check the rows").awaits("Register these runners?");
        tara.sees("2 new runners will be registered").sees("Left out: 1 known already, 1 to be mended");
        tara.looksAround("import-checked");
        reads(tara, "3", "Kovaříková, Paula", "Known already", "Same birth date");
        reads(tara, "5", "Haselrode, Max", "Possibly known", "line 4");
        reads(tara, "6", "To be mended", "Birth date: This is no date. (1984-13-45)", "Phone: ");
        tara.follow("To be mended").looksAround("import-to-be-mended");
        assertThat(rows(tara)).hasCount(1);
        String address = tara.page().url();
        tara.open("/patient/find.xhtml?q=quellbach").sees("No runner found");

        tara.page().navigate(address);
        tara.press("Register").awaits("2 runners were registered").looksAround("import-done");
        reads(tara, "2", "Quellbach, Ilvy", "New");
        tara.open("/patient/find.xhtml?q=quellbach").sees("QUELLBACH").sees("17 May 1992");
        tara.open("/patient/find.xhtml?q=haselrode");
        assertThat(rows(tara)).hasCount(1);
        tara.open("/transfer/import.xhtml").sees("club.csv").sees("Registered").looksAround("import-brought-last");
    }

    @Test
    void aBrokenFileSaysWhereAndRegistersNobody() {
        Visitor tara = visitor(new Browser.NewContextOptions().setLocale("de-DE"));
        tara.signIn(Person.TARA).open("/transfer/import.xhtml");
        tara.press("Datei öffnen").sees("Datei: ").looksAround("import-no-file-de");
        bringsTo(tara, "Datei", "broken.csv", FILE + "\"Xyqwz\"page;Ina;1990-01-01;;;\n");
        tara.press("Datei öffnen").sees("In Zeile 7 steht etwas hinter einem schließenden Anführungszeichen");
        tara.looksAround("import-broken-de");
        bringsTo(tara, "Datei", "picture.png", "\u0089PNG\r\n\u001a\n\u0000\u0000");
        tara.press("Datei öffnen").sees("Die Datei ist kein Text");
        assertThat(tara.page().locator("td").getByText("broken.csv")).hasCount(0);
        tara.open("/patient/find.xhtml?q=xyqwzpage").sees("Niemand gefunden");
    }

    @Test
    void aFileThatIsTooLargeIsToldSo() throws IOException {
        Path large = Files.createTempFile("strideback-large-", ".csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(101L << 20);
        }
        try {
            Visitor tara = visitor().signIn(Person.TARA).open("/transfer/import.xhtml");
            Locator input = tara.page().getByLabel("File").first();
            input.setInputFiles(large);
            assertThat(input.evaluate("input => input.validationMessage"))
                    .isEqualTo("This file is larger than 100 MiB. Split it, and bring one part after the other.");
            input.evaluate("input => input.setCustomValidity('')");
            tara.press("Open the file").awaits("The file is larger than 100 MiB. Split it");
        } finally {
            Files.delete(large);
        }
    }

    @Test
    void workOnALargeFileShowsHowFarItIs() {
        Visitor tara = visitor().signIn(Person.TARA).open("/transfer/import.xhtml");
        brings(
                tara,
                "large.csv",
                "Last name,First name,Date of birth\n"
                        + IntStream.range(0, 4000)
                                .mapToObj(row -> "Lar" + word(row) + ",Gesa," + (1930 + row % 80) + "-02-03")
                                .collect(Collectors.joining("\n")));
        List<Route> held = new ArrayList<>();
        tara.page().route(Pattern.compile("import\\.xhtml"), route -> {
            if (route.request().headers().containsKey("faces-request")) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        tara.press("Check the rows").awaits("Checking the rows").looksAround("import-working");
        assertThat(tara.page().getByRole(AriaRole.PROGRESSBAR)).isVisible();
        tara.page().unroute(Pattern.compile("import\\.xhtml"));
        held.forEach(Route::resume);
        tara.awaits("Register these runners?").sees("The first 50 rows.");
        tara.press("Discard this file").sees("Brought last");
        assertThat(tara.page().locator("td").getByText("large.csv")).hasCount(0);
    }

    @Test
    void theReportAndTheRunnersAreTakenAlong() {
        Visitor tara = visitor().signIn(Person.TARA).open("/transfer/import.xhtml");
        brings(tara, "report.csv", FILE);
        tara.press("Check the rows").awaits("Register these runners?");
        Download report = tara.page().waitForDownload(() -> tara.follow("Report as CSV"));
        assertThat(text(report)).startsWith("\uFEFFline,verdict,reason,").contains("\r\n6,ERROR,");
        tara.press("Discard this file");

        tara.open("/patient/find.xhtml");
        Download runners = tara.page().waitForDownload(() -> tara.follow("Take along as CSV"));
        assertThat(runners.suggestedFilename()).matches("strideback-runners-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(text(runners)).contains("Kovaříková,Paula");
        Response answer = tara.page().waitForResponse("**/transfer/export.xhtml", () -> tara.page()
                .waitForDownload(() -> tara.follow("Take along as CSV")));
        assertThat(answer.headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff");
    }

    private static void brings(Visitor visitor, String name, String csv) {
        bringsTo(visitor, "File", name, csv);
        visitor.press("Open the file");
    }

    private static void bringsTo(Visitor visitor, String label, String name, String csv) {
        visitor.page()
                .getByLabel(label)
                .first()
                .setInputFiles(new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator tells(Visitor visitor, String column) {
        return visitor.page().getByLabel("What “" + column + "” tells");
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("table.list tbody tr");
    }

    private static void reads(Visitor visitor, String line, String... texts) {
        Locator row = rows(visitor)
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page()
                                .locator(
                                        "td.num",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + line + "$")))));
        for (String text : texts) {
            assertThat(row).containsText(text);
        }
    }

    private static String word(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(digit -> digit <= '9' ? digit - '0' + 'a' : digit - 'a' + 'k')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String text(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
