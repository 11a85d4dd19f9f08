package clinic.strideback.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * The newest signed note of an episode in which somebody wrote something.
 *
 * @param on    the day of the examination, at the clinic
 * @param by    who signed it
 * @param texts what was written, by section of the note
 * @param sheet what was found
 */
public record LastNoteView(AssessmentId id, LocalDate on, String by, Map<String, String> texts, SheetView sheet)
        implements Serializable {}
