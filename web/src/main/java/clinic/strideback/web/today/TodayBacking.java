package clinic.strideback.web.today;

import clinic.strideback.careplan.SessionForm;
import clinic.strideback.careplan.SessionOutcome;
import clinic.strideback.careplan.SessionService;
import clinic.strideback.careplan.TodayView;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The runner's day: exercises ticked off with one tap, and taken back. */
@Named
@ViewScoped
public class TodayBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    @Inject
    private SessionService sessions;

    @Inject
    private SignedInBacking me;

    private final UUID token = UUID.randomUUID();
    private @Nullable TodayView today;

    public void open() {
        today = sessions.todayOf(me.getOwnFile(), Faces.getLocale());
    }

    /** Ticks an exercise off as planned; two taps on one page are one. */
    public void done(UUID exercise) {
        SessionForm form = new SessionForm();
        form.setToken(UUID.nameUUIDFromBytes((token + "/" + exercise).getBytes(StandardCharsets.UTF_8)));
        form.setPrescription(exercise);
        form.setOutcome(SessionOutcome.DONE);
        sessions.log(me.getOwnFile(), form);
        backTo(exercise);
    }

    /** Takes a tick back. */
    public void undo(UUID exercise, UUID entry) {
        sessions.undo(me.getOwnFile(), entry);
        backTo(exercise);
    }

    /** A fresh page, at the exercise that the thumb was on. */
    private static void backTo(UUID exercise) {
        Faces.redirect("today.xhtml#e" + exercise);
    }

    public @Nullable TodayView getToday() {
        return today;
    }

    /** Morning, afternoon or evening where the runner lives. */
    public String getGreeting() {
        int hour = today == null ? 0 : today.now().getHour();
        if (hour < NOON) {
            return "morning";
        }
        return hour < EVENING ? "afternoon" : "evening";
    }

    /** How much of the ring is full, in percent. */
    public long getFull() {
        return today == null || today.due().isEmpty()
                ? 0
                : 100 * today.answered() / today.due().size();
    }
}
