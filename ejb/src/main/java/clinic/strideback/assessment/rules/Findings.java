package clinic.strideback.assessment.rules;

import clinic.strideback.measure.Side;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The findings of an assessment. What is not in here, or has no value, is unknown: every look-up answers empty, never zero. */
public final class Findings {

    private final Map<FindingKey, Finding> byKey = new LinkedHashMap<>();

    public static Findings of(Collection<Finding> taken) {
        Findings findings = new Findings();
        taken.forEach(finding -> findings.byKey.put(finding.key(), finding));
        return findings;
    }

    public Collection<Finding> all() {
        return byKey.values();
    }

    public Optional<Finding> find(FindingKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The value in the canonical unit. */
    public Optional<BigDecimal> number(String code, @Nullable Side side) {
        return find(FindingKey.of(code, side)).map(Finding::value);
    }

    public Optional<String> choice(String code, @Nullable Side side) {
        return find(FindingKey.of(code, side)).map(Finding::choice);
    }

    public Optional<String> text(String code) {
        return find(FindingKey.of(code)).map(Finding::text);
    }

    void add(Finding finding) {
        byKey.put(finding.key(), finding);
    }
}
