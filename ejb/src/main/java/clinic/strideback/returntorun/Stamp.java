package clinic.strideback.returntorun;

import clinic.strideback.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who wrote a fact down, and when.
 *
 * @param day the runner's own date then
 */
record Stamp(PersonId by, Instant at, LocalDate day) {}
