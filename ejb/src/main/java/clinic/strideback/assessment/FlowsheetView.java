package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Change;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingKind;
import clinic.strideback.measure.Side;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signed findings of an episode side by side: visits across, measures down, both sides together.
 *
 * @param visits  the oldest first
 * @param rows    of the questions that were answered at one of the visits, in the order of the catalogue
 * @param earlier whether there are visits before these
 */
public record FlowsheetView(List<Visit> visits, List<Row> rows, boolean earlier) implements Serializable {

    /**
     * One signed assessment.
     *
     * @param on the day on which the runner was examined, at the clinic
     */
    public record Visit(AssessmentId id, LocalDate on) implements Serializable {}

    /**
     * One question on one side.
     *
     * @param side  null for a question without sides
     * @param first the first row of its question
     * @param cells one for each visit; null where it was not asked
     */
    public record Row(String code, String section, @Nullable Side side, boolean first, List<@Nullable Cell> cells)
            implements Serializable {}

    /**
     * One finding.
     *
     * @param flagged a value that a reader should notice
     * @param change  since the visit before at which it has a value; null without one
     * @param unit    the symbol of the canonical unit, in which the change is
     */
    public record Cell(
            Finding finding, boolean flagged, @Nullable Change change, String unit) implements Serializable {}

    static FlowsheetView of(
            Collection<FindingDefinition> questions, Map<Visit, Map<FindingKey, Finding>> taken, boolean earlier) {
        List<Row> rows = new ArrayList<>();
        for (FindingDefinition question : questions) {
            if (question.kind() != FindingKind.TEXT) {
                rows.addAll(rows(question, taken));
            }
        }
        return new FlowsheetView(List.copyOf(taken.keySet()), rows, earlier);
    }

    private static List<Row> rows(FindingDefinition question, Map<Visit, Map<FindingKey, Finding>> taken) {
        List<FindingKey> keys = question.keys();
        boolean answered =
                taken.values().stream().anyMatch(findings -> keys.stream().anyMatch(findings::containsKey));
        if (!answered) {
            return List.of();
        }
        return keys.stream()
                .map(key -> new Row(
                        question.code(),
                        question.section(),
                        key.side(),
                        key.equals(keys.get(0)),
                        cells(question, key, taken.values())))
                .toList();
    }

    private static List<@Nullable Cell> cells(
            FindingDefinition question, FindingKey key, Collection<Map<FindingKey, Finding>> visits) {
        List<@Nullable Cell> cells = new ArrayList<>();
        BigDecimal before = null;
        for (Map<FindingKey, Finding> visit : visits) {
            Finding finding = visit.get(key);
            cells.add(finding == null ? null : cell(question, finding, before));
            if (finding != null && finding.value() != null) {
                before = finding.value();
            }
        }
        return cells;
    }

    private static Cell cell(FindingDefinition question, Finding finding, @Nullable BigDecimal before) {
        Optional<BigDecimal> value = Optional.ofNullable(finding.value());
        return new Cell(
                finding,
                value.filter(question.reading().flag()::isLeftBy).isPresent(),
                before == null
                        ? null
                        : value.map(now -> Change.of(question, before, now)).orElse(null),
                ChangeView.unit(question));
    }

    /** Findings by visit, as the database gives them: the oldest visit first. */
    static Map<Visit, Map<FindingKey, Finding>> byVisit(List<LatestFinding> findings) {
        Map<Visit, Map<FindingKey, Finding>> taken = new LinkedHashMap<>();
        findings.forEach(one -> taken.computeIfAbsent(
                        new Visit(one.assessment(), one.takenOn()), unused -> new LinkedHashMap<>())
                .put(one.finding().key(), one.finding()));
        return taken;
    }
}
