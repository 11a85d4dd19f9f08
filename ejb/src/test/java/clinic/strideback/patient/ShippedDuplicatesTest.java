package clinic.strideback.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.patient.rules.Closeness;
import clinic.strideback.patient.rules.DuplicateDocument;
import clinic.strideback.patient.rules.DuplicateRow;
import clinic.strideback.patient.rules.DuplicateTable;
import clinic.strideback.patient.rules.Trait;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedDuplicatesTest {

    /** A shipped table never changes, a change is a new version beside it. Before the first release the sum moves with the file. */
    private static final String CHECKSUM = "f8da7a728ec35fdd28ea856044f5c99e8905b4e533c4e333410dc092b8f3242f";

    private static final Path DOCUMENT = Path.of("..", "docs", "rules", "duplicates.md");

    private final DuplicateTable table = ShippedDuplicates.table();

    @Test
    void thePublishedTableIsUnchanged() {
        assertThat(table.checksum()).isEqualTo(CHECKSUM);
    }

    @Test
    void eachIdIsOfOneRow() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    /** Every pair of one runner compares in one of the ways; where the date is known only in part, in one of its own. */
    @ParameterizedTest
    @EnumSource(value = Trait.class, mode = EnumSource.Mode.EXCLUDE, names = "NAMES")
    void theSharesAmongPairsOfOneRunnerAddUpToAll(Trait trait) {
        Set<Closeness> inPart = Set.of(Closeness.MONTH_AGREES, Closeness.YEAR_AGREES);

        assertThat(table.rows().stream()
                        .filter(row -> row.trait() == trait
                                && !inPart.contains(row.agreement().closeness()))
                        .map(DuplicateRow::m)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyRowHasItsWordsInEachLanguageAndNoneIsLeftOver(String language) {
        Map<String, String> texts = ShippedDuplicates.texts(Locale.forLanguageTag(language));
        Set<String> needed = new TreeSet<>(Set.of("title", "intro"));
        ids().forEach(id -> needed.addAll(List.of(id + ".title", id + ".because")));
        Arrays.stream(Trait.values()).forEach(trait -> needed.add("trait." + trait));

        assertThat(texts.keySet()).isEqualTo(needed);
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    @Test
    void theLanguagesDiffer() {
        assertThat(ShippedDuplicates.texts(Locale.GERMAN).get("title"))
                .isNotEqualTo(ShippedDuplicates.texts(Locale.ENGLISH).get("title"));
    }

    /** To write it anew: {@code mvn -pl ejb test -Dtest=ShippedDuplicatesTest -Ddocs.write=true}. */
    @Test
    void theDocumentForReviewIsFresh() throws IOException {
        String page = new DuplicateDocument(table, ShippedDuplicates.texts(Locale.ENGLISH)).toMarkdown();
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, page);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(page);
    }

    private List<String> ids() {
        return Stream.concat(
                        table.rows().stream().map(DuplicateRow::id),
                        table.bounds().stream().map(DuplicateTable.Bound::id))
                .toList();
    }
}
