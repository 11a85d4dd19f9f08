package clinic.strideback.account;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the people, by name.
 *
 * @param next behind whom the next page begins; null at the end
 */
public record PeoplePage(List<PersonView> people, @Nullable UUID next) implements Serializable {

    public PeoplePage {
        people = List.copyOf(people);
    }
}
