package clinic.strideback.exercise;

import clinic.strideback.protocol.ExerciseTag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A clinic's own exercise as somebody writes it, in one language or in both. */
public class ClinicExerciseForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINK = 500;

    /** Read by browsers as an address of the web and nothing else; what it leads to is not fetched. */
    private static final String HTTPS = "\\s*(https://[A-Za-z0-9.-]+(:\\d{1,5})?([/?#][!-~]*)?)?\\s*";

    private final UUID token = UUID.randomUUID();
    private long version;

    @Valid
    private ExerciseTextForm english = new ExerciseTextForm();

    @Valid
    private ExerciseTextForm german = new ExerciseTextForm();

    @Size(max = LINK, message = "{text.tooLong}")
    @Pattern(regexp = HTTPS, message = "{exercise.link.form}")
    private @Nullable String link;

    private Map<String, Boolean> tagged = new HashMap<>();
    private Map<String, Boolean> needed = new HashMap<>();

    /** Made when the form was opened; makes two submits one exercise. */
    public UUID getToken() {
        return token;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public ExerciseTextForm getEnglish() {
        return english;
    }

    public void setEnglish(ExerciseTextForm english) {
        this.english = english;
    }

    public ExerciseTextForm getGerman() {
        return german;
    }

    public void setGerman(ExerciseTextForm german) {
        this.german = german;
    }

    /** Address of a picture or a video. */
    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link == null || link.isBlank() ? null : link.strip();
    }

    /** By the name of an {@link ExerciseTag}: whether it holds. */
    public Map<String, Boolean> getTagged() {
        return tagged;
    }

    public void setTagged(Map<String, Boolean> tagged) {
        this.tagged = new HashMap<>(tagged);
    }

    /** By the key of a piece of equipment: whether it is needed. */
    public Map<String, Boolean> getNeeded() {
        return needed;
    }

    public void setNeeded(Map<String, Boolean> needed) {
        this.needed = new HashMap<>(needed);
    }

    /** By language, those in which something is said. */
    Map<String, ExerciseTextForm> said() {
        Map<String, ExerciseTextForm> said = new LinkedHashMap<>();
        said.put("en", english);
        said.put("de", german);
        said.values().removeIf(ExerciseTextForm::isEmpty);
        return said;
    }

    List<ExerciseTag> tags() {
        return Stream.of(ExerciseTag.values())
                .filter(tag -> Boolean.TRUE.equals(tagged.get(tag.name())))
                .toList();
    }

    /** In the order of the list given; what it does not have is left out. */
    List<String> equipment(List<String> known) {
        return known.stream()
                .filter(piece -> Boolean.TRUE.equals(needed.get(piece)))
                .toList();
    }
}
