package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Choice;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingKind;
import clinic.strideback.assessment.rules.SideComparison;
import clinic.strideback.assessment.rules.Template.Occasion;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All questions of an assessment in the words of one language, as a page asks them. */
public final class CatalogueView {

    private static final Map<String, CatalogueView> KNOWN = new ConcurrentHashMap<>();
    private static final String NOTE = "NOTE";

    private final Locale language;
    private final Map<String, String> texts;
    private final List<TemplateName> templates;
    private final Map<String, QuestionView> questions = new LinkedHashMap<>();

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
     * @param trials  how often it is taken
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
            int longest,
            int trials) {

        /** Words and code, as the list of questions offers it. */
        public String named() {
            return label + " (" + code + ")";
        }

        /** Numbers of the trials after the first. */
        public List<Integer> furtherTrials() {
            return IntStream.rangeClosed(2, trials).boxed().toList();
        }

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

    /**
     * A shipped template.
     *
     * @param questions how many it asks, without those that an answer opens
     */
    public record TemplateName(String id, String name, Occasion suggested, int questions) {}

    private CatalogueView(Locale language) {
        this.language = language;
        texts = ShippedFindings.texts(language);
        templates = templates(ShippedTemplates.names(language));
        ShippedFindings.catalogue().all().forEach(definition -> questions.put(definition.code(), question(definition)));
    }

    private static List<TemplateName> templates(Map<String, String> names) {
        return ShippedTemplates.all().stream()
                .map(one -> new TemplateName(
                        one.id(),
                        Objects.requireNonNull(names.get(one.id())),
                        one.suggested(),
                        Choice.of(ShippedFindings.catalogue(), one.codes())
                                .codes()
                                .size()))
                .toList();
    }

    /** English answers for a language without texts. */
    public static CatalogueView in(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), unused -> new CatalogueView(language));
    }

    /** The sections of a sheet that asks these questions, in their order. */
    public List<SectionView> sections(List<String> codes) {
        Map<String, List<FindingDefinition>> bySection = codes.stream()
                .map(ShippedFindings.catalogue()::get)
                .collect(Collectors.groupingBy(FindingDefinition::section, LinkedHashMap::new, Collectors.toList()));
        List<SectionView> sections = new ArrayList<>();
        bySection.forEach((id, definitions) -> sections.add(new SectionView(
                id,
                text("section." + id),
                text("section." + id + ".hint"),
                views(definitions, false),
                views(definitions, true),
                definitions.stream().anyMatch(one -> one.comparison() != SideComparison.NONE))));
        return sections;
    }

    /** The shipped templates, in the order in which they are offered. */
    public List<TemplateName> templates() {
        return templates;
    }

    /** Every question that somebody can put on a sheet, by its words. */
    public List<QuestionView> askable() {
        return questions.values().stream()
                .filter(question -> !question.follows())
                .sorted(Comparator.comparing(QuestionView::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The same without the note, which is always there. */
    public List<QuestionView> choosable() {
        return askable().stream()
                .filter(question -> !ShippedFindings.catalogue()
                        .get(question.code())
                        .section()
                        .equals(NOTE))
                .toList();
    }

    /** The code of the question that somebody means: its code or words, or what the list of questions offers; the text itself if it is none. */
    public String codeOf(String typed) {
        String wanted = typed.strip();
        return questions.values().stream()
                .filter(question -> question.code().equalsIgnoreCase(wanted)
                        || question.label().equalsIgnoreCase(wanted)
                        || question.named().equalsIgnoreCase(wanted))
                .map(QuestionView::code)
                .findFirst()
                .orElse(wanted);
    }

    /** The words of a section. */
    public String section(String id) {
        return text("section." + id);
    }

    /** The question of that code, unless it has left the table. */
    public Optional<QuestionView> find(String code) {
        return Optional.ofNullable(questions.get(code));
    }

    public QuestionView question(String code) {
        return Objects.requireNonNull(questions.get(code), code);
    }

    /** Every key that a page may send: questions by side, and the chosen units. */
    public static Set<String> keys() {
        return ShippedFindings.catalogue().all().stream()
                .flatMap(question -> question.keys().stream().flatMap(key -> keys(key, question)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> keys(FindingKey key, FindingDefinition question) {
        return Stream.concat(
                Stream.of(key.unitKey()),
                IntStream.rangeClosed(1, question.trials().most()).mapToObj(key::trialKey));
    }

    /** The word of an option, or of what stands in place of one; the marks on the body chart in words. */
    public String word(String code, String option) {
        if (isDrawn(code)) {
            return drawn(option).words();
        }
        return Stream.of(code + ".", "option.", "unanswered.")
                .map(prefix -> texts.get(prefix + option))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(option);
    }

    /** The body chart with these marks on it; what cannot be read is not shown. */
    public BodyChartView drawn(@Nullable String marks) {
        return BodyChartView.of(marks, language);
    }

    private static boolean isDrawn(String code) {
        return ShippedFindings.catalogue()
                .find(code)
                .filter(question -> question.kind() == FindingKind.BODY)
                .isPresent();
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
                        : 0,
                definition.trials().most());
    }

    private OptionView option(String code, String option) {
        String word = word(code, option);
        return new OptionView(option, word, texts.getOrDefault("short." + option, word));
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }
}
