package clinic.strideback.transfer;

import java.util.List;

/** What became of one row. */
public sealed interface RowReading {

    /** The line in the file on which the row begins. */
    long line();

    /** The row tells of a runner. */
    record Taken(long line, RunnerRow runner) implements RowReading {}

    /** The row has to be mended; every error of it is named. */
    record Refused(long line, List<RowError> errors) implements RowReading {

        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
