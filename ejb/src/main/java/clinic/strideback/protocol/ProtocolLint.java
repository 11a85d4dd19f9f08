package clinic.strideback.protocol;

import clinic.strideback.assessment.ShippedTemplates;
import clinic.strideback.assessment.rules.Template;
import clinic.strideback.protocol.LintView.Row;
import clinic.strideback.protocol.rules.Checked;
import clinic.strideback.protocol.rules.Finding;
import clinic.strideback.protocol.rules.Item;
import clinic.strideback.protocol.rules.Kind;
import clinic.strideback.protocol.rules.Linter;
import clinic.strideback.protocol.rules.Step;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import clinic.strideback.shared.rules.Evidence;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the linter about protocols, by the shipped tables of what it looks for and of what each exercise is for. */
final class ProtocolLint {

    private static final String NAME = "protocol-lint-2026-11";
    private static final String EXERCISES = "protocol-lint-exercises-2026-11.csv";
    private static final String SHIPPED = "protocol-lint-acknowledged-2026-11.csv";

    private record Rule(String severity, Evidence evidence, String source, String limit) {}

    private record Use(Set<Kind> kinds, Set<String> lighter) {}

    private static final Map<String, Rule> RULES = rows(NAME + ".csv").stream()
            .collect(Collectors.toMap(
                    row -> cell(row, "id"),
                    row -> new Rule(
                            cell(row, "severity"),
                            Evidence.valueOf(cell(row, "evidence")),
                            cell(row, "source"),
                            cell(row, "limit"))));
    private static final Map<String, Use> USES = rows(EXERCISES).stream()
            .collect(Collectors.toMap(
                    row -> cell(row, "exercise"),
                    row -> new Use(
                            codes(row, "kinds").stream().map(Kind::valueOf).collect(Collectors.toSet()),
                            codes(row, "lighter"))));
    private static final Set<String> RECORDED = ShippedTemplates.all().stream()
            .map(Template::codes)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    private static final Linter LINTER = new Linter(Integer.parseInt(rule("L07").limit()));
    private static final Set<String> TENDONS = Set.of(rule("L02").limit().split(" ", -1));

    private final ProtocolLibrary library;

    ProtocolLint(ProtocolLibrary library) {
        this.library = library;
    }

    static List<Map<String, String>> rows(String file) {
        return CsvTable.read(ProtocolLint.class, file).rows();
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static Set<String> codes(Map<String, String> row, String column) {
        return Stream.of(cell(row, column).split(" ", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Rule rule(String id) {
        return Objects.requireNonNull(RULES.get(id), id);
    }

    /** What it finds, acknowledged or not. */
    List<Finding> check(Protocol protocol) {
        return LINTER.check(new Checked(
                TENDONS.contains(protocol.code()),
                protocol.phases().stream().map(this::step).toList()));
    }

    private Step step(Phase phase) {
        List<Statement> exits = phase.statements(Statement.Kind.EXIT);
        return new Step(
                phase.code(),
                phase.track(),
                !exits.isEmpty() || !phase.statements(Statement.Kind.OPEN_END).isEmpty(),
                phase.exercises().stream().map(this::item).toList(),
                exits.stream()
                        .map(Statement::test)
                        .filter(test -> !test.isEmpty() && !RECORDED.contains(test))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Item item(PhaseExercise line) {
        Use use = USES.getOrDefault(line.exercise(), new Use(Set.of(), Set.of()));
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(use.kinds());
        Set<ExerciseTag> tags =
                library.findExercise(line.exercise()).map(Exercise::tags).orElse(Set.of());
        if (tags.contains(ExerciseTag.STATIC_STRETCH_HAMSTRING)) {
            kinds.add(Kind.STATIC_STRETCH);
        }
        if (tags.contains(ExerciseTag.SPRINT) || tags.contains(ExerciseTag.HILL)) {
            kinds.add(Kind.FAST);
        }
        return new Item(line.exercise(), kinds, use.lighter(), line.loadStepPercent());
    }

    /**
     * What it finds, in words.
     *
     * @param reasons why a finding stands, by its key
     */
    List<LintView> views(Protocol protocol, Map<String, String> reasons, Locale locale) {
        Map<String, String> texts = TableTexts.read(ProtocolLint.class, NAME, locale);
        ProtocolWords words = new ProtocolWords(library, locale);
        return check(protocol).stream()
                .map(finding -> view(finding, reasons.get(finding.key()), texts, words))
                .toList();
    }

    private LintView view(Finding finding, @Nullable String reason, Map<String, String> texts, ProtocolWords words) {
        Rule rule = rule(finding.rule());
        String exercise =
                library.findExercise(finding.what()).isPresent() ? words.exercise(finding.what()) : finding.what();
        return new LintView(
                new Row(finding.rule(), finding.phase(), finding.key()),
                rule.severity().equals("HIGH"),
                MessageFormat.format(
                        text(texts, finding.rule() + ".finding"),
                        finding.phase(),
                        exercise,
                        rule.limit(),
                        finding.value()),
                text(texts, finding.rule() + ".because"),
                new Sourced(rule.evidence(), false, text(texts, "source." + rule.source())),
                reason);
    }

    private static String text(Map<String, String> texts, String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }

    /** Why findings stand in a version that ships. A row that names no phase holds for the whole protocol. */
    Map<String, String> shippedReasons(Protocol protocol, int shippedNo, Locale locale) {
        Map<String, String> texts = TableTexts.read(ProtocolLint.class, NAME, locale);
        Map<String, String> reasons = new HashMap<>();
        for (Map<String, String> row : rows(SHIPPED)) {
            boolean its = cell(row, "protocol").equals(protocol.code())
                    && cell(row, "version").equals(String.valueOf(shippedNo));
            check(protocol).stream()
                    .filter(finding -> its && finding.rule().equals(cell(row, "rule")))
                    .filter(finding ->
                            cell(row, "phase").isEmpty() || finding.phase().equals(cell(row, "phase")))
                    .forEach(finding -> reasons.put(finding.key(), text(texts, "reason." + cell(row, "reason"))));
        }
        return reasons;
    }
}
