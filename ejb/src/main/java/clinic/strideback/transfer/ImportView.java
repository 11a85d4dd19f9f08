package clinic.strideback.transfer;

import clinic.strideback.shared.ClinicId;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the registry.
 *
 * @param total    rows of the file
 * @param checked  rows that have their verdict
 * @param counts   rows by verdict, as far as they are checked
 * @param possibleToo whether those who may be known are registered too
 * @param imported runners registered
 * @param failure  the key of why work on it stopped; null while nothing is wrong
 */
public record ImportView(
        UUID id,
        ClinicId clinic,
        String fileName,
        ColumnMapping mapping,
        ImportState state,
        int total,
        int checked,
        Map<Verdict, Integer> counts,
        boolean possibleToo,
        int imported,
        @Nullable String failure)
        implements Serializable {

    public ImportView {
        counts = Map.copyOf(counts);
    }

    /** How many rows have the verdict. */
    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** How many rows the work at hand is about: those to be compared, or registered. */
    public int toDo() {
        boolean registering = state == ImportState.CONFIRMED || state == ImportState.DONE;
        return registering ? count(Verdict.NEW) + (possibleToo ? count(Verdict.POSSIBLE) : 0) : total;
    }

    /** With how many of them it is done. */
    public int done() {
        return state == ImportState.CONFIRMED || state == ImportState.DONE ? imported : checked;
    }

    /** Whether somebody has to wait. */
    public boolean isWorking() {
        return failure == null && (state == ImportState.CHECKING || state == ImportState.CONFIRMED);
    }
}
