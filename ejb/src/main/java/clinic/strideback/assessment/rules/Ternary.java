package clinic.strideback.assessment.rules;

import java.util.Optional;
import java.util.function.Predicate;

/** Yes, no, or not known yet; what is not known stays so unless the other half already decides. */
enum Ternary {
    NO,
    UNKNOWN,
    YES;

    static <T> Ternary of(Optional<T> finding, Predicate<T> holds) {
        return finding.map(value -> of(holds.test(value))).orElse(UNKNOWN);
    }

    static Ternary of(boolean known) {
        return known ? YES : NO;
    }

    Ternary and(Ternary other) {
        return compareTo(other) < 0 ? this : other;
    }

    Ternary or(Ternary other) {
        return compareTo(other) > 0 ? this : other;
    }

    Optional<Boolean> known() {
        return this == UNKNOWN ? Optional.empty() : Optional.of(this == YES);
    }
}
