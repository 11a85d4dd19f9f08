package clinic.strideback.referral;

import clinic.strideback.shared.EpisodeId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A referral that nobody has closed yet, as a list shows it. */
public record OpenReferral(UUID id, EpisodeId episode, String flag, LocalDate due, boolean overdue)
        implements Serializable {}
