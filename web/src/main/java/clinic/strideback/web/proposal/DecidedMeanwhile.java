package clinic.strideback.web.proposal;

import clinic.strideback.proposal.ProposalService;
import clinic.strideback.proposal.ProposalView;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What was decided already, where a decision was refused for it: since the sheet was opened, or before it was gone back to. */
@Dependent
public class DecidedMeanwhile implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConflictBacking conflict;

    @Inject
    private ProposalService proposals;

    private ProposalView.@Nullable Decided decided;
    private long version;

    /** Null where nothing was refused, or for another cause. The proposal is read anew once for each refusal. */
    ProposalView.@Nullable Decided read(PatientId patient, EpisodeId episode) {
        if (conflict.getRows().stream().noneMatch(row -> row.field().equals(ProposalService.DECIDED))) {
            return null;
        }
        if (decided == null || version != conflict.getVersion()) {
            decided = proposals.propose(patient, episode, Faces.getLocale()).lastDecision();
            version = conflict.getVersion();
        }
        return decided;
    }
}
