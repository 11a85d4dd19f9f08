package clinic.strideback.account;

import clinic.strideback.clinic.ClinicView;
import clinic.strideback.clinic.Workplace;
import java.io.Serializable;
import java.util.List;

/**
 * What a person may do here, as an administrator sees and changes it.
 *
 * @param places where a therapist works today; empty for everybody else
 * @param others where a therapist does not work yet
 * @param self   whether it is the administrator who looks
 */
public record PersonStanding(PersonView person, List<Workplace> places, List<ClinicView> others, boolean self)
        implements Serializable {

    public PersonStanding {
        places = List.copyOf(places);
        others = List.copyOf(others);
    }
}
