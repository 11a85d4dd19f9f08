package clinic.strideback.assessment;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Map;

/**
 * What a kept draft answers.
 *
 * @param version the version that the next form is filled in on
 * @param at      when it was kept, on the clinic's clock
 * @param entries text as typed by key
 * @param carried the texts of the note that were carried over and not touched since, by section
 */
public record KeptView(
        long version, LocalTime at, Map<String, String> entries, SheetView sheet, Map<String, CarriedText> carried)
        implements Serializable {}
