package clinic.strideback.assessment;

import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment on its page.
 *
 * @param entries text as typed by key; of a signed one too, so that what was typed can be seen
 * @param last    what stood before it, by key; empty for a signed one
 * @param first   the oldest signed value of each question with sides in the episode, by key
 * @param carried  the texts of the note that were carried over and not touched since, by section
 * @param lastNote the note before it; null for the first, and for a signed one
 * @param addenda what was added since it was signed, the oldest first
 */
public record AssessmentView(
        AssessmentRow row,
        PatientId patient,
        EpisodeId episode,
        Map<String, String> entries,
        SheetView sheet,
        Map<String, LatestFinding> last,
        Map<String, LatestFinding> first,
        Map<String, CarriedText> carried,
        @Nullable LastNoteView lastNote,
        List<AddendumView> addenda)
        implements Serializable {}
