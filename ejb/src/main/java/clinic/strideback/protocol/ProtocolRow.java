package clinic.strideback.protocol;

import java.io.Serializable;

/**
 * A protocol in the library's list.
 *
 * @param complete    false when its exercises are still to follow
 * @param painCeiling highest pain score, 0…10, that training may cause
 * @param ceiling     what that rests on
 */
public record ProtocolRow(
        String code,
        int version,
        String title,
        boolean complete,
        boolean recommended,
        int painCeiling,
        Label ceiling,
        int phases,
        Sourced sourced)
        implements Serializable {}
