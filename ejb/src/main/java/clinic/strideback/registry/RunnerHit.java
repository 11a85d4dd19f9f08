package clinic.strideback.registry;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.Standing;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A runner who was found.
 *
 * @param formerNumber of a file that was merged into this one; null unless that was typed
 * @param family the family name, with what was typed marked; the other names likewise
 * @param age in completed years, the most that it can be; null for somebody deceased
 * @param clinic name of the caller's clinic through which the runner was found
 * @param therapist who looks after the runner there; null where nobody does
 * @param registered on which day, where the runner lives
 * @param likeness how well it fits
 */
public record RunnerHit(
        PatientId id,
        String number,
        @Nullable String formerNumber,
        List<Piece> family,
        List<Piece> given,
        List<Piece> other,
        BirthDate born,
        @Nullable Integer age,
        String clinic,
        @Nullable String therapist,
        LocalDate registered,
        Standing standing,
        Likeness likeness)
        implements Serializable {

    /** How well a runner fits what was typed. */
    public enum Likeness {
        BEGINS,
        CONTAINS,
        ALMOST
    }

    /** A piece of a name. */
    public record Piece(String text, boolean typed) implements Serializable {}

    public String familyName() {
        return text(family);
    }

    public String givenName() {
        return text(given);
    }

    /** Names the runner also goes by; empty without one. */
    public String otherName() {
        return text(other);
    }

    private static String text(List<Piece> pieces) {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }
}
