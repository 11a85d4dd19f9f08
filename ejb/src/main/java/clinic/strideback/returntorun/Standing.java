package clinic.strideback.returntorun;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an episode stands, for whoever has read it; all null before the first decision. */
public record Standing(
        @Nullable Integer stage,
        @Nullable Integer step,
        @Nullable LocalDate stageSince,
        @Nullable Instant stageSinceAt,
        @Nullable LocalDate stepSince,
        @Nullable Instant stepSinceAt,
        @Nullable Instant decidedAt) {}
