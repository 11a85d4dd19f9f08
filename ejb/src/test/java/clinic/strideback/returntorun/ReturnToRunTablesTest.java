package clinic.strideback.returntorun;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleDocument;
import clinic.strideback.shared.rules.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToRunTablesTest {

    private static final Path DOCUMENT = Path.of("../docs/rules/return-to-run.md");

    /** Decisions of the past point at these files: a shipped table never changes, a change is a new version beside it. */
    @ParameterizedTest
    @CsvSource({
        "gates, dc6ddfefb6dfbc44ad2fd2232fff40b265e9a9de29e0ac5860f97ef18b727475",
        "caps, 2ec25ddba48070a99615b5ded8b04afce86c246fc792d8173c6ab6984ead2699",
        "responses, 436b3e7b1378f6af25dd46fa317b852f3645736fae411c1342bf28c713e49a9a",
        "spikes, a33d307fe6a38378c625237b9173960b6cdbb963566e5e07b801c85e14146124",
        "steps, 0254d1c78f15a1725ebd6d2fc45a26b155c55c2f5c1e7c20c0ce925c69b479e3",
    })
    void aShippedTableIsFrozen(String table, String checksum) {
        assertThat(CsvTable.read(ReturnToRunTables.class, table + "-2026-11.csv")
                        .checksum())
                .isEqualTo(checksum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gates", "caps", "responses", "spikes"})
    void everyRowHasItsWordsInBothLanguages(String table) {
        Map<String, String> english = ReturnToRunTables.texts(table, Locale.ENGLISH);
        Map<String, String> german = ReturnToRunTables.texts(table, Locale.GERMAN);
        var expected = new TreeSet<>(List.of("title", "intro"));
        for (Rule rule : ReturnToRunTables.read(table).rules()) {
            expected.addAll(List.of(rule.id() + ".title", rule.id() + ".because", rule.id() + ".source"));
            if (table.equals("gates")) {
                expected.add(rule.id() + ".runner");
            }
        }
        assertThat(english.keySet()).isEqualTo(expected);
        assertThat(german.keySet()).isEqualTo(expected);
        assertThat(german.values()).noneMatch(String::isBlank);
        assertThat(english.get("title")).isNotEqualTo(german.get("title"));
    }

    /** To write it anew: {@code mvn -pl ejb test -Dtest=ReturnToRunTablesTest -Ddocs.write=true}. */
    @Test
    void theDocumentIsFresh() throws IOException {
        String fresh = "# Return to running: gates, caps and answers\n\n"
                + Stream.of("gates", "caps", "responses", "spikes")
                        .map(ReturnToRunTables::read)
                        .map(ReturnToRunTablesTest::document)
                        .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, fresh);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(fresh);
    }

    private static String document(RuleTable table) {
        String page = new RuleDocument(ReturnToRunTables.texts(table.id(), Locale.ENGLISH)).toMarkdown(table);
        return page.replaceAll("(?m)^#", "##");
    }
}
