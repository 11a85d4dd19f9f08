package clinic.strideback.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Names one request in the audit trail, in the log and on the page that reports an incident. */
@RequestScoped
public class RequestId {

    private static final int HALF = 0x10000;

    private final String value = half() + "-" + half();

    /** Eight hexadecimal digits such as {@code 7f3a-91c2}. */
    public String value() {
        return value;
    }

    private static String half() {
        return HexFormat.of().toHexDigits((short) ThreadLocalRandom.current().nextInt(HALF));
    }
}
