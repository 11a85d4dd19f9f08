package clinic.strideback.exercise;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a clinic says of its own exercise in one language; a language in which nothing is said is left out. */
public class ExerciseTextForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 80;
    private static final int SENTENCE = 300;
    private static final int LINES = 1500;
    private static final String PRINTABLE = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]*";

    @Size(max = NAME, message = "{text.tooLong}")
    @Pattern(regexp = PRINTABLE, message = "{text.unprintable}")
    private @Nullable String name;

    @Size(max = SENTENCE, message = "{text.tooLong}")
    private @Nullable String cue;

    @Size(max = SENTENCE, message = "{text.tooLong}")
    private @Nullable String purpose;

    @Size(max = SENTENCE, message = "{text.tooLong}")
    private @Nullable String setup;

    @Size(max = LINES, message = "{text.tooLong}")
    private @Nullable String steps;

    @Size(max = LINES, message = "{text.tooLong}")
    private @Nullable String faults;

    boolean isEmpty() {
        return (named() + reminded() + getPurpose() + getSetup() + getSteps() + getFaults()).isEmpty();
    }

    String named() {
        return name == null ? "" : name;
    }

    String reminded() {
        return cue == null ? "" : cue;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = stripped(name);
    }

    /** The one sentence to think of while doing it. */
    public @Nullable String getCue() {
        return cue;
    }

    public void setCue(@Nullable String cue) {
        this.cue = stripped(cue);
    }

    /** What it is for; empty when not said. */
    public String getPurpose() {
        return purpose == null ? "" : purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = stripped(purpose);
    }

    /** How it begins; empty when not said. */
    public String getSetup() {
        return setup == null ? "" : setup;
    }

    public void setSetup(@Nullable String setup) {
        this.setup = stripped(setup);
    }

    /** One step a line, without blank lines. */
    public String getSteps() {
        return steps == null ? "" : steps;
    }

    public void setSteps(@Nullable String steps) {
        this.steps = lines(steps);
    }

    /** One fault a line, without blank lines. */
    public String getFaults() {
        return faults == null ? "" : faults;
    }

    public void setFaults(@Nullable String faults) {
        this.faults = lines(faults);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static @Nullable String lines(@Nullable String text) {
        return text == null
                ? null
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }
}
