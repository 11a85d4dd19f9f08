package clinic.strideback.clinic;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clinic where a person works today.
 *
 * @param until the last day there; null while no end is known
 */
public record Workplace(ClinicView clinic, @Nullable LocalDate until) implements Serializable {}
