package clinic.strideback.assessment;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * What a kept draft answers.
 *
 * @param version the version that the next form is filled in on
 * @param at      when it was kept, on the clinic's clock
 */
public record KeptView(long version, LocalTime at, SheetView sheet) implements Serializable {}
