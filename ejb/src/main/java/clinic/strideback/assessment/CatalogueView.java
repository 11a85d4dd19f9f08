package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingKind;
import clinic.strideback.assessment.rules.SideComparison;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All questions of an assessment in the words of one language, section by section, as a page asks them. */
public final class CatalogueView {

    private static final Map<String, CatalogueView> KNOWN = new ConcurrentHashMap<>();
    private static final String NOTE = "NOTE";

    private final Map<String, String> texts;
    private final Map<String, QuestionView> questions = new LinkedHashMap<>();
    private final List<SectionView> sections = new ArrayList<>();

    /**
     * A group of questions; those with two sides stand in a table.
     *
     * @param compared the two sides of at least one are compared
     */
    public record SectionView(
            String id,
            String label,
            String hint,
            List<QuestionView> single,
            List<QuestionView> sided,
            boolean compared) {

        /** The therapist's own words, which stand beside the findings. */
        public boolean note() {
            return id.equals(NOTE);
        }
    }

    /**
     * One question.
     *
     * @param units   the symbols to choose from, the canonical one first
     * @param words   options, then what may be answered in place of one
     * @param menu    the options are too many, or must be able to stay open, for cells side by side
     * @param without it may be answered by "not tested" or "unable"
     * @param follows it is asked only after a certain answer
     * @param longest most characters of a text
     */
    public record QuestionView(
            String code,
            String label,
            @Nullable String hint,
            FindingKind kind,
            List<String> units,
            List<OptionView> words,
            boolean menu,
            boolean without,
            boolean follows,
            int longest) {

        public String left() {
            return code + ".L";
        }

        public String right() {
            return code + ".R";
        }

        public String unitKey() {
            return code + ".unit";
        }
    }

    /**
     * A word to choose.
     *
     * @param brief the same for a narrow cell
     */
    public record OptionView(String value, String label, String brief) implements Serializable {}

    private CatalogueView(Locale language) {
        texts = ShippedFindings.texts(language);
        Map<String, List<FindingDefinition>> bySection = ShippedFindings.catalogue().all().stream()
                .collect(Collectors.groupingBy(FindingDefinition::section, LinkedHashMap::new, Collectors.toList()));
        bySection.forEach((id, definitions) -> {
            definitions.forEach(definition -> questions.put(definition.code(), question(definition)));
            sections.add(new SectionView(
                    id,
                    text("section." + id),
                    text("section." + id + ".hint"),
                    views(definitions, false),
                    views(definitions, true),
                    definitions.stream().anyMatch(one -> one.comparison() != SideComparison.NONE)));
        });
    }

    /** English answers for a language without texts. */
    public static CatalogueView in(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), unused -> new CatalogueView(language));
    }

    public List<SectionView> sections() {
        return sections;
    }

    public QuestionView question(String code) {
        return Objects.requireNonNull(questions.get(code), code);
    }

    /** Every key that a page may send: questions by side, and the chosen units. */
    public static Set<String> keys() {
        return ShippedFindings.catalogue().all().stream()
                .flatMap(question -> question.keys().stream())
                .flatMap(key -> Stream.of(key.toString(), key.unitKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The word of an option, or of what stands in place of one. */
    public String word(String code, String option) {
        return Stream.of(code + ".", "option.", "unanswered.")
                .map(prefix -> texts.get(prefix + option))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(option);
    }

    /** What may be typed in place of a value, separated by commas: "not tested", or "unable because of pain". */
    public String typedFor(String status) {
        return text("typed." + status);
    }

    private List<QuestionView> views(List<FindingDefinition> definitions, boolean sided) {
        return definitions.stream()
                .filter(definition -> definition.sided() == sided)
                .map(definition -> question(definition.code()))
                .toList();
    }

    private QuestionView question(FindingDefinition definition) {
        List<OptionView> words = Stream.concat(
                        definition.options().stream(),
                        definition.unanswered().stream().map(Enum::name))
                .map(option -> option(definition.code(), option))
                .toList();
        return new QuestionView(
                definition.code(),
                text(definition.code()),
                texts.get(definition.code() + ".hint"),
                definition.kind(),
                definition.units().stream().map(unit -> unit.unit().symbol()).toList(),
                words,
                definition.kind() == FindingKind.CHOICE
                        && definition.unanswered().isEmpty(),
                !definition.unanswered().isEmpty(),
                !definition.openedBy().isEmpty(),
                definition.kind() == FindingKind.TEXT
                        ? Objects.requireNonNull(definition.max()).intValueExact()
                        : 0);
    }

    private OptionView option(String code, String option) {
        String word = word(code, option);
        return new OptionView(option, word, texts.getOrDefault("short." + option, word));
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }
}
