package clinic.strideback.web.drawing;

import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.Metres;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Distances for showing. */
public final class Distances {

    private static final int TENTH = 100;

    private Distances() {}

    /** Kilometres with one decimal, below a tenth with two; null for a distance that is not known. */
    public static @Nullable BigDecimal kilometres(@Nullable Metres distance) {
        return distance == null ? null : distance.in(DistanceUnit.KILOMETRE, distance.value() < TENTH ? 2 : 1);
    }
}
