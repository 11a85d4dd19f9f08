package clinic.strideback.exercise;

import clinic.strideback.protocol.ExerciseRow;
import clinic.strideback.protocol.Sourced;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All about one exercise, in the reader's language.
 *
 * @param usual null where nothing is usual and the therapist says how much
 * @param harder what comes next when it has become easy
 * @param easier what comes before it while it is too hard
 * @param own null for one of the library
 */
public record ExerciseView(
        String code,
        String name,
        String cue,
        HowTo how,
        List<String> equipment,
        List<String> tags,
        @Nullable Usual usual,
        List<ExerciseRow> harder,
        List<ExerciseRow> easier,
        List<Use> usedIn,
        @Nullable Own own)
        implements Serializable {

    /** With how much to begin. */
    public record Usual(String amount, List<String> manner, String frequency, Sourced sourced)
            implements Serializable {}

    /** A phase that prescribes it. */
    public record Use(String protocol, int version, String title, String phase) implements Serializable {}

    /**
     * What is known of a clinic's own.
     *
     * @param retiredAt null while it is in use
     */
    public record Own(
            UUID id,
            String clinic,
            ZonedDateTime addedAt,
            @Nullable ZonedDateTime retiredAt) implements Serializable {}
}
