package clinic.strideback.careplan;

import java.io.Serializable;
import java.util.List;

/**
 * A part that a plan for a tight hamstring must have, and what fills it.
 *
 * @param code     REST, STRENGTH, FORM or CORE
 * @param from     code of the phase in which it begins, where it does later; else empty
 * @param filledBy names of the exercises, or sentences of the protocol
 * @param lacks    what of it is missing, such as CORE_SIDE; empty where the whole of it is, or nothing
 */
public record PlanPart(String code, State state, String from, List<String> filledBy, List<String> lacks)
        implements Serializable {

    /** Whether the part is in the plan. */
    public enum State {
        THERE,
        /** A later phase of the protocol brings it. */
        LATER,
        MISSING
    }
}
