package clinic.strideback.registry;

import clinic.strideback.patient.Standing;
import java.util.List;

/** Which runners a list shows. */
public enum RunnerList {
    /** Those whom the reader looks after. */
    MINE,
    /** All who are treated at the reader's clinics. */
    CLINIC,
    /** Those who are treated no more. */
    ARCHIVED;

    List<Standing> standings() {
        return this == ARCHIVED
                ? List.of(Standing.MOVED_AWAY, Standing.DECEASED, Standing.ARCHIVED)
                : List.of(Standing.ACTIVE);
    }
}
