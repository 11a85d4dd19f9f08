package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.SideComparison;
import clinic.strideback.measure.LimbSymmetry;
import clinic.strideback.measure.LimbSymmetry.Better;
import clinic.strideback.measure.Side;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The involved limb against the good one as that was at the first visit. Symmetry alone overestimates recovery when the good limb weakens, too (Wellsandt
 * 2017).
 *
 * @param percent to one decimal, for display
 * @param first   what the good limb showed then
 * @param on      the day of that visit, at the clinic
 */
public record BaselineView(BigDecimal percent, Finding first, LocalDate on) implements Serializable {

    /**
     * Of every test whose sides are compared in per cent, by code; empty where both limbs are involved, or nothing was measured before.
     *
     * @param first what was found first, by key
     * @param own   the assessment that is read, which is no baseline to itself
     */
    public static Map<String, BaselineView> of(SheetView sheet, Map<String, LatestFinding> first, AssessmentId own) {
        Map<String, BaselineView> baselines = new HashMap<>();
        if (sheet.involved() != Side.BILATERAL) {
            for (String code : sheet.comparisons().keySet()) {
                FindingDefinition test = ShippedFindings.catalogue().get(code);
                Optional.ofNullable(first.get(key(code, sheet.involved().other())))
                        .filter(before -> !before.assessment().equals(own))
                        .flatMap(before -> of(test, sheet, before))
                        .ifPresent(baseline -> baselines.put(code, baseline));
            }
        }
        return baselines;
    }

    private static Optional<BaselineView> of(FindingDefinition test, SheetView sheet, LatestFinding before) {
        Finding now = sheet.findings().get(key(test.code(), sheet.involved()));
        Better better = test.reading().better();
        BigDecimal then = before.finding().value();
        if (test.comparison() != SideComparison.LSI
                || better == null
                || now == null
                || now.value() == null
                || then == null) {
            return Optional.empty();
        }
        boolean left = sheet.involved() == Side.LEFT;
        return LimbSymmetry.of(sheet.involved(), left ? now.value() : then, left ? then : now.value(), better)
                .map(ratio -> new BaselineView(ratio.rounded(1), before.finding(), before.takenOn()));
    }

    private static String key(String code, Side side) {
        return code + (side == Side.LEFT ? ".L" : ".R");
    }
}
