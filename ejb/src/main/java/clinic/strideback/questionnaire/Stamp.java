package clinic.strideback.questionnaire;

import clinic.strideback.shared.PersonId;
import java.time.Instant;

/** Who wrote something down, and when. */
record Stamp(PersonId by, Instant at) {}
