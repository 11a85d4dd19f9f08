package clinic.strideback.protocol;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that the linter found in a protocol, in words.
 *
 * @param grave   whether it should be mended rather than explained
 * @param because why it asks
 * @param reason  why it stands all the same; null while nobody has said so
 */
public record LintView(
        Row row,
        boolean grave,
        String text,
        String because,
        Sourced sourced,
        @Nullable String reason) implements Serializable {

    /**
     * Which finding it is.
     *
     * @param rule  id of the rule
     * @param phase code of the phase; empty when it concerns the whole protocol
     * @param key   under which it is acknowledged
     */
    public record Row(String rule, String phase, String key) implements Serializable {}

    public boolean isOpen() {
        return reason == null;
    }
}
