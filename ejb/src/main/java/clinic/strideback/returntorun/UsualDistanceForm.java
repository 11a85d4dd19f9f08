package clinic.strideback.returntorun;

import clinic.strideback.measure.DistanceUnit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the runner used to run in a week, or wants to. */
public class UsualDistanceForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TYPED = 20;

    private final UUID token = UUID.randomUUID();

    @NotNull(message = "{usual.basis.required}")
    private @Nullable UsualBasis basis = UsualBasis.BEFORE;

    @NotBlank(message = "{usual.distance.required}")
    @Size(max = TYPED, message = "{text.tooLong}")
    private @Nullable String usualDistance;

    @NotNull(message = "{run.unit.required}")
    private @Nullable DistanceUnit unit = DistanceUnit.KILOMETRE;

    /** Made when the form was opened: two submits of it are one. */
    public UUID getToken() {
        return token;
    }

    public @Nullable UsualBasis getBasis() {
        return basis;
    }

    public void setBasis(@Nullable UsualBasis basis) {
        this.basis = basis;
    }

    /** A week's distance as typed, with comma or point, in {@link #getUnit()}. */
    public @Nullable String getUsualDistance() {
        return usualDistance;
    }

    public void setUsualDistance(@Nullable String usualDistance) {
        this.usualDistance = usualDistance;
    }

    public @Nullable DistanceUnit getUnit() {
        return unit;
    }

    public void setUnit(@Nullable DistanceUnit unit) {
        this.unit = unit;
    }

    UsualBasis basis() {
        return Objects.requireNonNull(basis);
    }

    DistanceUnit unit() {
        return Objects.requireNonNull(unit);
    }

    String typed() {
        return Objects.requireNonNull(usualDistance);
    }
}
