package clinic.strideback.web.protocol;

import clinic.strideback.exercise.ExerciseService;
import clinic.strideback.protocol.DraftLineForm;
import clinic.strideback.protocol.DraftView;
import clinic.strideback.protocol.ExerciseRow;
import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One exercise of a draft with its dose, or a new one. */
@Named
@ViewScoped
public class DraftLineBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProtocolDraftService drafts;

    @Inject
    private ExerciseService library;

    @Inject
    private ConflictBacking conflict;

    private final DraftAddress address = new DraftAddress();
    private DraftLineForm form = new DraftLineForm();
    private List<ExerciseRow> exercises = List.of();
    private @Nullable DraftView view;

    public void open() {
        view = drafts.read(address.draft(), Faces.getLocale());
        view.phaseForm(address.phase());
        exercises = library.ofLibrary(Faces.getLocale());
        if (address.getPlace() != null) {
            form = view.line(address.phase(), address.getPlace());
        }
    }

    public String record() {
        drafts.changeLine(address.draft(), address.phase(), address.getPlace(), form);
        return address.toPhase(address.phase());
    }

    /** Mine after all, on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return record();
    }

    /** Takes one field of theirs into the form. */
    public void takeTheirs(String field) {
        int place = address.getPlace() == null ? 0 : address.getPlace();
        conflict.take(field, drafts.read(address.draft(), Faces.getLocale()).line(address.phase(), place), form);
    }

    /** Code or name of the exercise, as typed or as the list of exercises offers it. */
    public @Nullable String getExercise() {
        return ExerciseRow.named(exercises, form.getExercise());
    }

    public void setExercise(@Nullable String typed) {
        form.setExercise(ExerciseRow.codeOf(exercises, typed));
    }

    /** Of the exercise that may be taken instead. */
    public @Nullable String getOrExercise() {
        return ExerciseRow.named(exercises, form.getOrExercise());
    }

    public void setOrExercise(@Nullable String typed) {
        form.setOrExercise(ExerciseRow.codeOf(exercises, typed));
    }

    public DraftAddress getAddress() {
        return address;
    }

    public DraftLineForm getForm() {
        return form;
    }

    public List<ExerciseRow> getExercises() {
        return exercises;
    }

    public @Nullable DraftView getView() {
        return view;
    }
}
