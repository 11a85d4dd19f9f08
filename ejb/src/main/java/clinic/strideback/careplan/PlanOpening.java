package clinic.strideback.careplan;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a therapist decided on: the protocol to start with.
 *
 * @param protocol   code of the base protocol, such as {@code P-HEID}
 * @param version    its version, which the plan keeps
 * @param startPhase code of the phase to start in, such as {@code I}, {@code B} or {@code c1}
 * @param beside     codes of the protocols that run beside it; each is pinned at its newest version
 * @param addOns     what the findings add to the protocol
 * @param beginning  when the protocols beside it begin
 */
public record PlanOpening(
        String protocol, int version, String startPhase, List<String> beside, List<AddOn> addOns, Beginning beginning)
        implements Serializable {

    public PlanOpening {
        beside = List.copyOf(beside);
        addOns = List.copyOf(addOns);
    }

    /** What runs beside it begins at once. */
    public PlanOpening(String protocol, int version, String startPhase, List<String> beside, List<AddOn> addOns) {
        this(protocol, version, startPhase, beside, addOns, Beginning.AT_ONCE);
    }

    /** Without add-ons. */
    public PlanOpening(String protocol, int version, String startPhase, List<String> beside) {
        this(protocol, version, startPhase, beside, List.of());
    }

    /**
     * When the protocols beside the base protocol begin.
     *
     * @param fromPhase the phase of the base protocol from which on their exercises are prescribed, counted from 1
     * @param waiting   codes of exercises that begin later still, by the therapist's own step
     */
    public record Beginning(int fromPhase, List<String> waiting) implements Serializable {

        static final Beginning AT_ONCE = new Beginning(1, List.of());

        public Beginning {
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * Exercises that a rule adds for one finding.
     *
     * @param rule      id of the rule, such as {@code R17}
     * @param exercises codes of the library; empty for an advice without exercises
     */
    public record AddOn(String rule, List<String> exercises) implements Serializable {

        private static final String BETWEEN = ";";
        private static final String WORDS = " ";

        public AddOn {
            exercises = List.copyOf(exercises);
        }

        /** As a plan keeps them: {@code R17 CORE-FRONT CORE-SIDE;R22}. */
        static String write(List<AddOn> addOns) {
            return addOns.stream()
                    .map(addOn -> Stream.concat(Stream.of(addOn.rule), addOn.exercises.stream())
                            .collect(Collectors.joining(WORDS)))
                    .collect(Collectors.joining(BETWEEN));
        }

        static List<AddOn> read(String written) {
            return Stream.of(written.split(BETWEEN, -1))
                    .filter(one -> !one.isEmpty())
                    .map(one -> List.of(one.split(WORDS, -1)))
                    .map(words -> new AddOn(words.get(0), words.subList(1, words.size())))
                    .toList();
        }
    }
}
