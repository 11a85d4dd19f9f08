package clinic.strideback.assessment.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How likely a deep vein thrombosis is, in two levels: a point for each sign, two less where another diagnosis is as likely; from two points on it is likely
 * (Wells 2003). A sign not looked for counts neither way.
 */
record WellsScore(Findings findings) {

    static final int LIKELY = 2;

    private static final Map<String, Integer> POINTS = new LinkedHashMap<>();

    static {
        List.of("CANCER", "IMMOBILE", "BEDRIDDEN", "TENDER", "SWOLLEN", "CALF", "OEDEMA", "VEINS", "BEFORE")
                .forEach(sign -> POINTS.put("DVT-" + sign, 1));
        POINTS.put("DVT-OTHER", -2);
    }

    static List<String> codes() {
        return List.copyOf(POINTS.keySet());
    }

    /** The points so far; empty before the first sign is answered. */
    Optional<BigDecimal> points() {
        return POINTS.keySet().stream().anyMatch(code -> answer(code).isPresent())
                ? Optional.of(BigDecimal.valueOf(given()))
                : Optional.empty();
    }

    /** Whether it is likely; unknown while a sign not looked for could still change it. */
    Ternary likely() {
        int most = given();
        int least = given();
        for (Map.Entry<String, Integer> sign : POINTS.entrySet()) {
            if (answer(sign.getKey()).isEmpty()) {
                most += Math.max(0, sign.getValue());
                least += Math.min(0, sign.getValue());
            }
        }
        if (least >= LIKELY) {
            return Ternary.YES;
        }
        return most < LIKELY ? Ternary.NO : Ternary.UNKNOWN;
    }

    private int given() {
        return POINTS.entrySet().stream()
                .filter(sign -> answer(sign.getKey()).filter("YES"::equals).isPresent())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Optional<String> answer(String code) {
        return findings.choice(code, null);
    }
}
