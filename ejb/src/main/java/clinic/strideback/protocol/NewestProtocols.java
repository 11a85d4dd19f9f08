package clinic.strideback.protocol;

import java.util.List;
import java.util.Optional;

/** The protocols that a new plan may follow: the newest version of each. */
public interface NewestProtocols {

    /** In the order of the tables. */
    List<Protocol> newest();

    /** One of them by its code. */
    default Optional<Protocol> findNewest(String code) {
        return newest().stream()
                .filter(protocol -> protocol.code().equals(code))
                .findFirst();
    }
}
