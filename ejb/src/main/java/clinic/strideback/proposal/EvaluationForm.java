package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.Input;
import clinic.strideback.shared.rules.Facts;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** What a program asks the rules to judge, about nobody in particular. What is not told is unknown. */
public class EvaluationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Input, String> told = new EnumMap<>(Input.class);

    /**
     * Tells one input.
     *
     * @param value as {@link Input#read} takes it
     */
    public void tell(Input input, String value) {
        told.put(input, value);
    }

    /** Refused by name as soon as one value is none that its input can have. */
    Facts facts() {
        Facts facts = new Facts();
        told.forEach(
                (input, value) -> facts.add(input.measure(), input.read(value).orElse(null)));
        return facts;
    }
}
