package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.BaselineView;
import clinic.strideback.assessment.LastNoteView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.NoteAside;
import clinic.strideback.report.NoteAside.Planned;
import clinic.strideback.report.NoteAside.Way;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a note while it is written.
 *
 * @param last the note before it; null for the first
 * @param plan in force; null without one
 * @param way  on the return to running; null before it begins
 */
public record NoteSide(
        ChartHeader header,
        @Nullable LastNote last,
        @Nullable Planned plan,
        @Nullable Way way) implements Serializable {

    /**
     * The note before.
     *
     * @param texts     by section
     * @param narrative its findings as sentences
     */
    public record LastNote(LocalDate on, String by, Map<String, String> texts, String narrative)
            implements Serializable {}

    static NoteSide of(AssessmentView view, NoteAside aside, SheetWords words) {
        LastNoteView note = view.lastNote();
        return new NoteSide(
                aside.header(),
                note == null ? null : last(note, BaselineView.of(note.sheet(), view.first(), note.id()), words),
                aside.plan(),
                aside.way());
    }

    private static LastNote last(LastNoteView note, Map<String, BaselineView> baselines, SheetWords words) {
        return new LastNote(
                note.on(),
                note.by(),
                new HashMap<>(note.texts()),
                new Narrative(note.sheet(), baselines, words).text());
    }
}
