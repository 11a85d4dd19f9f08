package clinic.strideback.web.today;

import clinic.strideback.careplan.SessionForm;
import clinic.strideback.careplan.SessionOutcome;
import clinic.strideback.careplan.SessionService;
import clinic.strideback.careplan.TodayView;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** An exercise that was done otherwise than planned, or left out. */
@Named
@ViewScoped
public class ChangeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionService sessions;

    @Inject
    private SignedInBacking me;

    private final SessionForm form = new SessionForm();
    private @Nullable UUID exercise;
    private TodayView.@Nullable Item item;

    /** Begins with what was asked for. */
    public void open() {
        item = sessions.todayOf(me.getOwnFile(), Faces.getLocale())
                .find(Optional.ofNullable(exercise).orElseThrow(NotFound::new))
                .orElseThrow(NotFound::new);
        form.setPrescription(exercise);
        form.setSets(item.asked().sets());
        form.setReps(item.asked().reps());
        form.setSeconds(item.asked().seconds());
        form.setMinutes(item.asked().minutes());
        form.setMetres(item.asked().metres());
    }

    public void change() {
        log(SessionOutcome.CHANGED);
    }

    public void skip() {
        log(SessionOutcome.SKIPPED);
    }

    private void log(SessionOutcome outcome) {
        form.setOutcome(outcome);
        sessions.log(me.getOwnFile(), form);
        Faces.redirect("today.xhtml#e" + exercise);
    }

    public @Nullable UUID getExercise() {
        return exercise;
    }

    public void setExercise(@Nullable UUID exercise) {
        this.exercise = exercise;
    }

    public TodayView.@Nullable Item getItem() {
        return item;
    }

    public SessionForm getForm() {
        return form;
    }
}
