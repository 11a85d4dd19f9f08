package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Conclusion;
import clinic.strideback.assessment.rules.Conclusions;
import clinic.strideback.assessment.rules.DerivedFindings;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.Problem;
import clinic.strideback.assessment.rules.RedFlagScreen;
import clinic.strideback.assessment.rules.Sheet;
import clinic.strideback.assessment.rules.SideComparison;
import clinic.strideback.measure.LimbSymmetry;
import clinic.strideback.measure.Side;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says as it stands: what is open, what follows, what cannot be signed.
 *
 * @param involved    the side of the episode
 * @param asked       codes of the questions on the sheet, in their order
 * @param open        keys of the questions that are asked
 * @param findings    by key
 * @param problems    of the entries made, by key
 * @param comparisons of the two sides, by code
 * @param relative    forces per body mass, by key
 * @param counts      by section
 * @param unaskedFlags red flags still to be answered before a protocol can be proposed
 * @param presentFlags red flags answered yes
 * @param openDispositions flags, and the severe class, that are present and not dealt with
 * @param severe      grade III, 3c or complete
 * @param conclusions what follows, each with the findings that it rests on
 */
public record SheetView(
        Side involved,
        List<String> asked,
        Set<String> open,
        Map<String, Finding> findings,
        Map<String, Problem> problems,
        Map<String, ComparisonView> comparisons,
        Map<String, Relative> relative,
        Map<String, Count> counts,
        List<String> unaskedFlags,
        List<String> presentFlags,
        List<String> openDispositions,
        boolean severe,
        List<Conclusion> conclusions)
        implements Serializable {

    /**
     * A force per kilogram of body mass.
     *
     * @param newtonMetresPerKilogram null without a lever arm
     */
    public record Relative(
            BigDecimal newtonsPerKilogram, @Nullable BigDecimal newtonMetresPerKilogram) implements Serializable {}

    /** How many of a section's open questions are answered. */
    public record Count(int answered, int asked) implements Serializable {}

    /**
     * The two sides of a test against each other, to one decimal for display.
     *
     * @param value   per cent of symmetry, or degrees between the sides
     * @param deficit per cent missing to equal limbs; null for degrees
     * @param weakerOverStronger both sides are involved, so there is no good one to compare with
     * @param hardlyTrue far off: a side mixed up, or a slipped device
     */
    public record ComparisonView(
            BigDecimal value, @Nullable BigDecimal deficit, boolean weakerOverStronger, boolean hardlyTrue)
            implements Serializable {

        static ComparisonView of(LimbSymmetry symmetry) {
            BigDecimal shown = symmetry.rounded(1);
            return new ComparisonView(
                    shown,
                    new BigDecimal(100).subtract(shown),
                    symmetry.basis() == LimbSymmetry.Basis.WEAKER_OVER_STRONGER,
                    symmetry.isHardlyTrue());
        }

        static ComparisonView of(BigDecimal degrees) {
            return new ComparisonView(degrees, null, false, false);
        }
    }

    static SheetView of(Collection<FindingDefinition> questions, Sheet sheet, DerivedFindings derived) {
        RedFlagScreen screen = new RedFlagScreen(sheet.findings());
        return new SheetView(
                derived.involvedSide(),
                questions.stream().map(FindingDefinition::code).toList(),
                sheet.open().stream().map(FindingKey::toString).collect(Collectors.toSet()),
                byKey(sheet.findings()),
                sheet.problemsOfEntries().stream().collect(Collectors.toMap(Problem::field, problem -> problem)),
                comparisons(questions, derived),
                relative(questions, derived),
                counts(questions, sheet),
                screen.unanswered(),
                screen.positive(),
                screen.withoutDisposition(),
                screen.isSevere(),
                new Conclusions(derived).all());
    }

    private static Map<String, Finding> byKey(Findings findings) {
        return findings.all().stream()
                .collect(Collectors.toMap(finding -> finding.key().toString(), finding -> finding));
    }

    private static Map<String, ComparisonView> comparisons(
            Collection<FindingDefinition> questions, DerivedFindings derived) {
        Map<String, ComparisonView> comparisons = new LinkedHashMap<>();
        for (FindingDefinition question : questions) {
            Optional<ComparisonView> compared = question.comparison() == SideComparison.DEGREES
                    ? derived.difference(question.code()).map(ComparisonView::of)
                    : derived.symmetry(question).map(ComparisonView::of);
            compared.ifPresent(view -> comparisons.put(question.code(), view));
        }
        return comparisons;
    }

    private static Map<String, Relative> relative(Collection<FindingDefinition> questions, DerivedFindings derived) {
        Map<String, Relative> relative = new LinkedHashMap<>();
        for (FindingDefinition question : questions) {
            for (FindingKey key : question.keys()) {
                Side limb = key.side();
                if (limb != null) {
                    derived.forcePerMass(question, limb)
                            .ifPresent(force -> relative.put(
                                    key.toString(),
                                    new Relative(
                                            force,
                                            derived.torquePerMass(question, limb)
                                                    .orElse(null))));
                }
            }
        }
        return relative;
    }

    private static Map<String, Count> counts(Collection<FindingDefinition> questions, Sheet sheet) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (FindingDefinition question : questions) {
            boolean asked = question.keys().stream().anyMatch(sheet.open()::contains);
            boolean answered = question.keys().stream()
                    .anyMatch(key -> sheet.findings().find(key).isPresent());
            counts.merge(
                    question.section(),
                    new Count(answered ? 1 : 0, asked ? 1 : 0),
                    (one, other) -> new Count(one.answered + other.answered, one.asked + other.asked));
        }
        return counts;
    }
}
