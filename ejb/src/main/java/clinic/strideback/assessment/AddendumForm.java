package clinic.strideback.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody adds to a signed assessment. */
public class AddendumForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;

    private final UUID token = UUID.randomUUID();

    @NotBlank(message = "{assessment.addendum.required}")
    @Size(max = LONGEST, message = "{text.tooLong}")
    private @Nullable String addendum;

    /** Made when the form was opened; makes two submits one addendum. */
    public UUID getToken() {
        return token;
    }

    public @Nullable String getAddendum() {
        return addendum;
    }

    public void setAddendum(@Nullable String addendum) {
        this.addendum = addendum;
    }
}
