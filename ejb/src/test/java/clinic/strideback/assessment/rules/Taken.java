package clinic.strideback.assessment.rules;

import clinic.strideback.measure.MeasureUnit;
import java.math.BigDecimal;
import java.util.Arrays;

/** Findings for tests in one line: {@code "ROM-SLR.L 85"}, {@code "RF-04 YES"}, {@code "RF-04-BY =Dr. Vik"}. */
final class Taken {

    private Taken() {}

    static Findings findings(String... lines) {
        return Findings.of(Arrays.stream(lines).map(Taken::finding).toList());
    }

    private static Finding finding(String line) {
        String[] parts = line.split(" ", 2);
        FindingKey key = FindingKey.parse(parts[0]);
        String answer = parts[1];
        if (answer.startsWith("=")) {
            return Finding.text(key, answer.substring(1));
        }
        if (answer.equals("NT")) {
            return Finding.without(key, FindingStatus.NOT_TESTED);
        }
        return answer.matches("-?[0-9.]+") && !key.code().startsWith("CLS")
                ? Finding.number(key, new BigDecimal(answer), MeasureUnit.SCORE)
                : Finding.choice(key, answer);
    }
}
