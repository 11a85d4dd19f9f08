package clinic.strideback.protocol.rules;

/**
 * Something in a protocol that makes no sense, or that somebody should say why it stands.
 *
 * @param rule  id in the table
 * @param phase code of the phase; empty when it concerns the whole protocol
 * @param what  code of the exercise or the test; empty when it concerns none
 * @param value what was measured against the limit of the rule; empty where it has none
 */
public record Finding(String rule, String phase, String what, String value) {

    /** Under which it is acknowledged: the same finding at the same place, at the same value. */
    public String key() {
        return rule + "@" + phase + "/" + what + (value.isEmpty() ? "" : "=" + value);
    }
}
