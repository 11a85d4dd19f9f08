package clinic.strideback.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.rules.ExitCriterion;
import clinic.strideback.careplan.rules.ExitRow;
import clinic.strideback.careplan.rules.ExitTable;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.Statement;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.rules.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedExitsTest {

    private static final Path DOCUMENT = Path.of("../docs/rules/phase-exits.md");
    private static final ProtocolLibrary LIBRARY = ProtocolLibrary.shipped();
    private static final ExitTable TABLE = ShippedExits.table();

    /** Moves of the past were decided on it: a shipped table never changes, a change is a new version beside it. */
    @Test
    void theShippedTableIsFrozen() {
        assertThat(CsvTable.read(ShippedExits.class, "criteria-2026-11.csv").checksum())
                .isEqualTo("a2007983761ef5a6f29d6e7ed071a22b8b989b49abcb59a554edbce20714a47f");
    }

    /** A phase that the table does not mention at all is left to the therapist; one that it mentions is mentioned in full. */
    @Test
    void eachExitIsMeasuredOrMarkedAsConfirmedByTheTherapist() {
        Set<String> named = TABLE.criteria().map(ExitCriterion::id).collect(Collectors.toSet());
        Set<String> phases = named.stream().map(ShippedExitsTest::phaseOf).collect(Collectors.toSet());
        List<String> forgotten = exits().stream()
                .filter(key -> phases.contains(phaseOf(key)) && !named.contains(key))
                .toList();

        assertThat(forgotten).isEmpty();
        assertThat(named).hasSizeGreaterThan(35);
    }

    @Test
    void eachOfTheThreeCompleteProtocolsIsMentioned() {
        assertThat(TABLE.criteria().map(ExitCriterion::id))
                .anyMatch(id -> id.startsWith("P-TIGHT."))
                .anyMatch(id -> id.startsWith("P-HEID."))
                .anyMatch(id -> id.startsWith("P-PHT."));
    }

    @Test
    void eachMeasureHasItsWordsInBothLanguages() {
        Set<String> expected = new HashSet<>(Set.of("title", "intro"));
        ExitTable.measures(TABLE.criteria().toList()).forEach(measure -> expected.add("measure." + measure));

        Map<String, String> german = ShippedExits.texts(Locale.GERMAN);
        assertThat(ShippedExits.texts(Locale.ENGLISH).keySet()).isEqualTo(expected);
        assertThat(german.keySet()).isEqualTo(expected);
        assertThat(german.values()).noneMatch(String::isBlank);
    }

    @Test
    void nothingCountsAsMetWhileItIsMissing() {
        assertThat(TABLE.criteria().flatMap(ExitCriterion::rows).map(ExitRow::criterion))
                .noneMatch(Criterion::metIfMissing);
    }

    /** To write it anew: {@code mvn -pl ejb test -Dtest=ShippedExitsTest -Ddocs.write=true}. */
    @Test
    void theDocumentIsFresh() throws IOException {
        String fresh = document();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DOCUMENT, fresh);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(fresh);
    }

    private static String document() {
        Map<String, String> texts = ShippedExits.texts(Locale.ENGLISH);
        StringBuilder page = new StringBuilder("# " + texts.get("title") + "\n\nGenerated from `criteria-"
                + ShippedExits.VERSION + ".csv`; do not edit by hand.\n\n" + texts.get("intro") + "\n");
        String phase = "";
        for (ExitCriterion criterion : TABLE.criteria().toList()) {
            if (!phase.equals(phaseOf(criterion.id()))) {
                phase = phaseOf(criterion.id());
                page.append("\n## ").append(phase).append("\n\n| exit | judged by | source |\n|---|---|---|\n");
            }
            page.append("| ")
                    .append(LIBRARY.sentence(criterion.id(), Locale.ENGLISH))
                    .append(" | ")
                    .append(criterion.alternatives().stream()
                            .map(ShippedExitsTest::judgedBy)
                            .collect(Collectors.joining("; or ")))
                    .append(" | ")
                    .append(criterion
                            .rows()
                            .map(row -> row.criterion().source() + " ("
                                    + row.criterion().evidence() + ")")
                            .distinct()
                            .collect(Collectors.joining("; ")))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String judgedBy(List<ExitRow> needed) {
        return needed.stream()
                .map(row -> row.isSeen()
                        ? "the therapist's word"
                        : "`" + row.criterion().inWords() + "`"
                                + (row.maxAgeDays() == null ? "" : ", at most " + row.maxAgeDays() + " d old"))
                .collect(Collectors.joining(" and "));
    }

    private static String phaseOf(String key) {
        return key.substring(0, key.indexOf(".EXIT."));
    }

    private static List<String> exits() {
        List<String> keys = new ArrayList<>();
        for (Protocol protocol : LIBRARY.newest()) {
            for (Phase phase : protocol.phases()) {
                phase.statements(Statement.Kind.EXIT).forEach(exit -> keys.add(exit.textKey()));
            }
        }
        return keys;
    }
}
