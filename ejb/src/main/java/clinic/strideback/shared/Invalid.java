package clinic.strideback.shared;

import java.io.Serializable;
import java.util.List;

/** What was typed cannot be recorded; each problem names its field. Nothing was changed. */
public final class Invalid extends StrideBackException {

    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /**
     * One thing to mend.
     *
     * @param field the property of the form, or the code of the finding
     * @param code the key of the message
     * @param arguments what fills the message, such as the limits of the range
     */
    public record Problem(String field, String code, List<Serializable> arguments) implements Serializable {

        public Problem(String field, String code, Serializable... arguments) {
            this(field, code, List.of(arguments));
        }
    }

    public Invalid(List<Problem> problems) {
        super("invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    public Invalid(String field, String code, Serializable... arguments) {
        this(List.of(new Problem(field, code, arguments)));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Refuses if there is anything to mend. */
    public static void unlessEmpty(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
