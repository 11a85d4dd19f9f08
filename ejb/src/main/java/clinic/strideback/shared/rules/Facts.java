package clinic.strideback.shared.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything known when a table is judged. A measure that is not in here was not assessed; it is never taken for zero or "no". */
public final class Facts {

    private final Map<String, Fact> byMeasure = new LinkedHashMap<>();

    public static Facts of(Collection<Fact> known) {
        Facts facts = new Facts();
        known.forEach(facts::add);
        return facts;
    }

    /** A later fact of the same measure replaces the earlier one. */
    public Facts add(Fact fact) {
        byMeasure.put(fact.measure(), fact);
        return this;
    }

    /** Null means "not assessed" and adds nothing. */
    public Facts add(String measure, @Nullable Answer answer) {
        return answer == null ? this : add(Fact.of(measure, answer));
    }

    public Optional<Fact> find(String measure) {
        return Optional.ofNullable(byMeasure.get(measure));
    }

    public boolean knows(String measure) {
        return byMeasure.containsKey(measure);
    }

    public Collection<Fact> all() {
        return byMeasure.values();
    }
}
