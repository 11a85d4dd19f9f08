package clinic.strideback.transfer;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the work on a file needs to know. */
record ImportJob(
        UUID id,
        ClinicId clinic,
        PersonId by,
        String fileName,
        ColumnMapping mapping,
        ImportState state,
        int total,
        int checked,
        Progress progress) {

    /** When it was checked and confirmed, what was said then, and what stopped it. */
    record Progress(
            Instant touchedAt,
            @Nullable Instant checkedAt,
            @Nullable Instant confirmedAt,
            boolean possibleToo,
            boolean lookAgain,
            @Nullable String failure) {}
}
