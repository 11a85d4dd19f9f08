package clinic.strideback.assessment.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All questions of one version of the table, in the order in which they are asked. A question is opened only by one that stands before it.
 */
public final class FindingCatalogue {

    private final String version;
    private final Map<String, FindingDefinition> byCode = new LinkedHashMap<>();

    public FindingCatalogue(String version, List<FindingDefinition> definitions) {
        this.version = version;
        definitions.forEach(this::add);
    }

    private void add(FindingDefinition definition) {
        for (FindingDefinition.Opener opener : definition.openedBy()) {
            if (!byCode.containsKey(opener.code())) {
                throw new IllegalArgumentException(definition.code() + " is opened by what does not stand before it");
            }
        }
        if (byCode.put(definition.code(), definition) != null) {
            throw new IllegalArgumentException("two rows for " + definition.code());
        }
    }

    /** The version that an assessment keeps, such as {@code 2026-11}. */
    public String version() {
        return version;
    }

    public Collection<FindingDefinition> all() {
        return byCode.values();
    }

    public Optional<FindingDefinition> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public FindingDefinition get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no finding " + code));
    }
}
