package clinic.strideback.it;

import java.util.TimeZone;
import java.util.function.Supplier;

/** Lets the server believe for a while that it stands somewhere else. */
public final class ServerZone {

    private ServerZone() {}

    /** Does it with this zone as the default of the whole server. */
    public static <T> T in(String zone, Supplier<T> work) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return work.get();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
