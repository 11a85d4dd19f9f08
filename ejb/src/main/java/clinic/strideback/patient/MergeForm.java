package clinic.strideback.patient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a therapist makes one file of two. */
public class MergeForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 500;

    private final UUID token = UUID.randomUUID();
    private long survivorVersion;
    private long mergedVersion;
    private Map<String, Boolean> taken = new TreeMap<>();

    @NotBlank(message = "{reason.required}")
    @Size(max = REASON, message = "{text.tooLong}")
    @Pattern(regexp = PatientForm.PRINTABLE, message = "{text.unprintable}")
    private @Nullable String reason;

    /** A form about what was seen side by side. */
    public static MergeForm about(MergeView view) {
        MergeForm form = new MergeForm();
        form.survivorVersion = view.survivor().version();
        form.mergedVersion = view.merged().version();
        view.rows().stream().filter(MergeView.Row::isOnlyInMerged).forEach(row -> form.taken.put(row.field(), true));
        return form;
    }

    /** Made when the form was opened; makes two submits one merge. */
    public UUID getToken() {
        return token;
    }

    long survivorVersion() {
        return survivorVersion;
    }

    long mergedVersion() {
        return mergedVersion;
    }

    /** By field, whether what stands in the file that goes is taken over. */
    public Map<String, Boolean> getTaken() {
        return taken;
    }

    public void setTaken(Map<String, Boolean> taken) {
        this.taken = new TreeMap<>(taken);
    }

    boolean takes(String field) {
        return Boolean.TRUE.equals(taken.get(field));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
