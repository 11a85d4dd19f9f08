package clinic.strideback.questionnaire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a page sends of one questionnaire: an answer to each item, or the total as it stands on paper. */
public class FillingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TYPED = 20;

    private final UUID token = UUID.randomUUID();

    @NotNull
    private @Nullable String instrument;

    private @Nullable UUID items;

    @NotNull(message = "{questionnaire.filledOn.required}")
    private @Nullable LocalDate filledOn;

    @Size(max = TYPED, message = "{text.tooLong}")
    private @Nullable String total;

    private final TreeMap<String, String> answers = new TreeMap<>();
    private final TreeMap<String, String> named = new TreeMap<>();
    private final TreeSet<String> retired = new TreeSet<>();

    /** Made when the form was opened: two submits of it are one answer. */
    public UUID getToken() {
        return token;
    }

    /** Its code. */
    public @Nullable String getInstrument() {
        return instrument;
    }

    public void setInstrument(@Nullable String instrument) {
        this.instrument = instrument;
    }

    /** Which wording of the clinic the page asked; null for what is built in. */
    public @Nullable UUID getItems() {
        return items;
    }

    public void setItems(@Nullable UUID items) {
        this.items = items;
    }

    /** The day in the runner's own time zone; a runner answers for today. */
    public @Nullable LocalDate getFilledOn() {
        return filledOn;
    }

    public void setFilledOn(@Nullable LocalDate filledOn) {
        this.filledOn = filledOn;
    }

    /** As typed from paper, with comma or point. */
    public @Nullable String getTotal() {
        return total;
    }

    public void setTotal(@Nullable String total) {
        this.total = total == null || total.isBlank() ? null : total.strip();
    }

    /** What was chosen, by code of the item. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** New activities in the runner's words, by the code under which each has its answer. */
    public Map<String, String> getNamed() {
        return named;
    }

    /** Codes of activities that are not asked any more. */
    public Set<String> getRetired() {
        return retired;
    }
}
