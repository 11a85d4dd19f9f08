package clinic.strideback.careplan;

import java.io.Serializable;
import java.util.List;

/**
 * What a therapist decided on: the protocol to start with.
 *
 * @param protocol   code of the base protocol, such as {@code P-HEID}
 * @param version    its version, which the plan keeps
 * @param startPhase code of the phase to start in, such as {@code I}, {@code B} or {@code c1}
 * @param beside     codes of the protocols that run beside it; each is pinned at its newest version
 * @param addOns     what the findings add to the protocol
 */
public record PlanOpening(String protocol, int version, String startPhase, List<String> beside, List<AddOn> addOns)
        implements Serializable {

    public PlanOpening {
        beside = List.copyOf(beside);
        addOns = List.copyOf(addOns);
    }

    /** Without add-ons. */
    public PlanOpening(String protocol, int version, String startPhase, List<String> beside) {
        this(protocol, version, startPhase, beside, List.of());
    }

    /**
     * Exercises that a rule adds for one finding.
     *
     * @param rule      id of the rule, such as {@code R17}
     * @param exercises codes of the library; empty for an advice without exercises
     */
    public record AddOn(String rule, List<String> exercises) implements Serializable {

        public AddOn {
            exercises = List.copyOf(exercises);
        }
    }
}
