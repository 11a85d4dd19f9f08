package clinic.strideback.clinic;

import clinic.strideback.shared.ClinicId;
import java.io.Serializable;
import java.time.ZoneId;

/** A clinic as a page shows it. */
public record ClinicView(ClinicId id, String name, ZoneId zone) implements Serializable {}
