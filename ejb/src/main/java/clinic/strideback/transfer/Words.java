package clinic.strideback.transfer;

import clinic.strideback.patient.Sex;
import clinic.strideback.shared.CsvTable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of {@code words.csv}: what other systems call a column, a sex, a month. Case, accents, blanks and punctuation make no difference. */
final class Words {

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * One meaning of a word.
     *
     * @param beside one of these must be there too for the word to mean this; when there are none, it always does
     */
    private record Meaning(String kind, String meaning, Set<String> beside) {

        boolean holds(Set<String> there) {
            return beside.isEmpty() || beside.stream().anyMatch(there::contains);
        }
    }

    private static final Map<String, List<Meaning>> MEANINGS = CsvTable.read(Words.class, "words.csv").rows().stream()
            .flatMap(Words::entries)
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    private static Stream<Map.Entry<String, Meaning>> entries(Map<String, String> row) {
        Set<String> beside = cell(row, "beside").filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        Meaning meaning = new Meaning(row.getOrDefault("kind", ""), row.getOrDefault("meaning", ""), beside);
        return cell(row, "words").map(word -> Map.entry(plain(word), meaning));
    }

    private static Stream<String> cell(Map<String, String> row, String column) {
        return Stream.of(row.getOrDefault(column, "").split("\\|"));
    }

    private Words() {}

    /** The columns that a word may name, the likeliest first, in a header that names those beside it in any case. */
    static Stream<Column> columns(String plain, Set<Column> beside) {
        Set<String> there = beside.stream().map(Column::name).collect(Collectors.toSet());
        return meanings("COLUMN", plain, there).map(Column::valueOf);
    }

    /** The sex that a word means under a heading. An "m" under "sexo" may be a man or a woman, and means neither. */
    static Optional<Sex> sex(String word, String heading) {
        List<String> meanings =
                meanings("SEX", plain(word), Set.of(plain(heading))).distinct().toList();
        return meanings.size() == 1 ? Optional.of(Sex.valueOf(meanings.get(0))) : Optional.empty();
    }

    /** The month, from 1, that a word means. */
    static Optional<Integer> month(String word) {
        return meanings("MONTH", plain(word), Set.of()).findFirst().map(Integer::valueOf);
    }

    private static Stream<String> meanings(String kind, String plain, Set<String> there) {
        return MEANINGS.getOrDefault(plain, List.of()).stream()
                .filter(meaning -> meaning.kind().equals(kind) && meaning.holds(there))
                .map(Meaning::meaning);
    }

    /** A word as it is compared. */
    static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD);
        return LEFT_OUT.matcher(apart).replaceAll("");
    }

    /** Without blanks of any kind around it. */
    static String trimmed(String text) {
        return AROUND.matcher(text).replaceAll("");
    }
}
