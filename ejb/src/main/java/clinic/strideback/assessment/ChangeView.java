package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Band;
import clinic.strideback.assessment.rules.Change;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.SidesMixedUp;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a number says beside the one before it, and what is asked back about it.
 *
 * @param change  null without a value before
 * @param unit    the symbol of the canonical unit, in which the change and the band are
 * @param unusual what is usual, where the value is not; null otherwise
 * @param sidesMixedUp left and right were probably typed the wrong way round
 */
public record ChangeView(
        @Nullable Change change, String unit, @Nullable Band unusual, boolean sidesMixedUp) implements Serializable {

    /**
     * Of every number on a sheet, by key.
     *
     * @param before what was found last, by key
     */
    public static Map<String, ChangeView> of(SheetView sheet, Map<String, LatestFinding> before) {
        Map<String, Finding> last = new HashMap<>();
        before.forEach((key, known) -> last.put(key, known.finding()));
        Map<String, ChangeView> changes = new HashMap<>();
        sheet.findings().forEach((key, finding) -> {
            BigDecimal value = finding.value();
            if (value != null) {
                FindingDefinition test =
                        ShippedFindings.catalogue().get(finding.key().code());
                changes.put(
                        key,
                        new ChangeView(
                                since(test, last.get(key), value),
                                unit(test),
                                test.reading().unusual().isLeftBy(value)
                                        ? test.reading().unusual()
                                        : null,
                                SidesMixedUp.of(test, sheet.findings(), last)));
            }
        });
        return changes;
    }

    private static @Nullable Change since(FindingDefinition test, @Nullable Finding last, BigDecimal value) {
        BigDecimal before = last == null ? null : last.value();
        return before == null ? null : Change.of(test, before, value);
    }

    /** The symbol of the unit in which values of a test are kept. */
    static String unit(FindingDefinition test) {
        return test.units().isEmpty() ? "" : test.units().get(0).unit().symbol();
    }
}
