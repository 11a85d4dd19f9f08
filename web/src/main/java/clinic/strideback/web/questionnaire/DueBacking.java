package clinic.strideback.web.questionnaire;

import clinic.strideback.questionnaire.DueView;
import clinic.strideback.questionnaire.OwnQuestionnaireService;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the runner can fill in today. */
@Named
@RequestScoped
public class DueBacking {

    @Inject
    private OwnQuestionnaireService questionnaires;

    @Inject
    private SignedInBacking me;

    private @Nullable List<DueView> due;

    /** Asked once for the page. */
    public List<DueView> getDue() {
        if (due == null) {
            due = questionnaires.due(me.getOwnFile(), Faces.getLocale());
        }
        return due;
    }
}
