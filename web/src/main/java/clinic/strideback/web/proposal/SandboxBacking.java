package clinic.strideback.web.proposal;

import clinic.strideback.proposal.ClinicRulesService;
import clinic.strideback.proposal.TrialView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Shows which past decisions a draft of rules would answer otherwise, and publishes the draft that was tried. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // open() reads it before anything is called
public class SandboxBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClinicRulesService rules;

    private final RulesAddress at = new RulesAddress();
    private TrialView trial;

    public void open() {
        trial = rules.tryOut(at.getClinic(), at.table(), Faces.getLocale());
    }

    public String publish() {
        rules.publish(trial.clinic(), trial.table(), trial.version());
        return at.done("trial.publish.done", trial.clinic());
    }

    public RulesAddress getAt() {
        return at;
    }

    public TrialView getTrial() {
        return trial;
    }
}
