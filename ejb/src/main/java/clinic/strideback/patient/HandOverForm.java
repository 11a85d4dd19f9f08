package clinic.strideback.patient;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands a runner over to a colleague, or to nobody. */
public class HandOverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID was;
    private @Nullable UUID therapist;

    /** Who looked after the runner when the form was opened. */
    public @Nullable UUID getWas() {
        return was;
    }

    public void setWas(@Nullable UUID was) {
        this.was = was;
    }

    /** Who looks after the runner from now on; null for nobody. */
    public @Nullable UUID getTherapist() {
        return therapist;
    }

    public void setTherapist(@Nullable UUID therapist) {
        this.therapist = therapist;
    }
}
