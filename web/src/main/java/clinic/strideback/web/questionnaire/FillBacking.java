package clinic.strideback.web.questionnaire;

import clinic.strideback.questionnaire.OwnQuestionnaireService;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The runner fills a questionnaire in at home. */
@Named
@ViewScoped
public class FillBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnQuestionnaireService questionnaires;

    @Inject
    private SignedInBacking me;

    private @Nullable String instrument;

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private FillState state;

    public void open() {
        String asked = Optional.ofNullable(instrument).orElseThrow(NotFound::new);
        state = new FillState(questionnaires.blank(me.getOwnFile(), asked, Faces.getLocale()));
    }

    /** Takes it down, and goes back to the day. */
    public void fill() {
        state.send(() -> {
            questionnaires.fill(me.getOwnFile(), state.getForm(), Faces.getLocale());
            Messages.addFlashGlobalInfo(Faces.evaluateExpressionGet("#{questionnaireWords['fill.done']}")
                    .toString());
            Faces.redirect("today.xhtml");
        });
    }

    public @Nullable String getInstrument() {
        return instrument;
    }

    public void setInstrument(@Nullable String instrument) {
        this.instrument = instrument;
    }

    public FillState getState() {
        return state;
    }
}
