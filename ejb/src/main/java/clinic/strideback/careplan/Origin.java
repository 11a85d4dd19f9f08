package clinic.strideback.careplan;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an exercise of a plan comes from: a phase of a protocol, or a rule that adds it for a finding. Kept as {@code P-HEID/II R17}.
 *
 * @param code  of the protocol or the rule
 * @param phase of the protocol; empty for a rule
 */
public record Origin(String code, String phase) implements Serializable {

    private static final String BETWEEN = " ";
    private static final String PHASE = "/";

    static Origin ofRule(String rule) {
        return new Origin(rule, "");
    }

    public boolean isRule() {
        return phase.isEmpty();
    }

    static String write(List<Origin> origins) {
        return origins.stream()
                .map(origin -> origin.isRule() ? origin.code : origin.code + PHASE + origin.phase)
                .collect(Collectors.joining(BETWEEN));
    }

    static List<Origin> read(String written) {
        return Stream.of(written.split(BETWEEN, -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split(PHASE, 2))
                .map(parts -> new Origin(parts[0], parts.length == 1 ? "" : parts[1]))
                .toList();
    }
}
