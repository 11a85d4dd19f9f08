package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Two files side by side.
 *
 * @param survivor the file that stays
 * @param merged the file that goes into it
 */
public record MergeView(File survivor, File merged, List<Row> rows) implements Serializable {

    /** What differs, to be chosen. */
    public List<Row> different() {
        return rows.stream().filter(row -> !row.survivor().equals(row.merged())).toList();
    }

    /**
     * One of the files.
     *
     * @param facts how many rows of charted facts belong to it
     * @param signIn whether the runner has a sign-in of their own with it
     */
    public record File(
            PatientId id,
            String number,
            String familyName,
            String givenName,
            BirthDate born,
            long facts,
            boolean signIn,
            long version)
            implements Serializable {}

    /** One field of both; empty where nothing stands. */
    public record Row(String field, String survivor, String merged) implements Serializable {

        /** Whether it is a {@link PersonField}. */
        public boolean isDetail() {
            return Arrays.stream(PersonField.values())
                    .anyMatch(known -> known.name().equals(field));
        }

        boolean isOnlyInMerged() {
            return survivor.isEmpty() && !merged.isEmpty();
        }
    }

    /** A merge that can be undone. */
    public record Made(UUID id, String number, String familyName, String givenName, String reason, LocalDateTime at)
            implements Serializable {}

    /** Two runners who may be one. */
    public record Pair(File first, File second, String weight) implements Serializable {}

    /**
     * A page of such pairs.
     *
     * @param more whether others come behind the last one
     */
    public record Pairs(List<Pair> rows, boolean more) implements Serializable {}
}
