package clinic.strideback.proposal;

import clinic.strideback.assessment.AssessmentSigned;
import clinic.strideback.assessment.AssessmentVoided;
import clinic.strideback.episode.Episodes;
import clinic.strideback.proposal.rules.ProposalJudgement;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Notices that the rules answer otherwise than when the decision in force was taken. That is a task for the therapist; the plan itself never changes by it.
 */
@ApplicationScoped
public class ProposalChanges {

    /** A strain in its first days: the rules have another answer from day 5 on. */
    private static final String FIRST_DAYS = "R09";

    @Inject
    ProposalRepository proposals;

    @Inject
    FactGathering facts;

    @Inject
    Episodes episodes;

    @Inject
    Clock clock;

    void reread(@Observes AssessmentSigned signed) {
        reread(signed.episode());
    }

    void reread(@Observes AssessmentVoided voided) {
        proposals.decidedWith(voided.assessment()).forEach(this::reread);
    }

    /** The episodes with strains that were in their first days when somebody decided, and whose answer has not changed yet. */
    @Transactional
    public List<EpisodeId> inTheirFirstDays() {
        return proposals.decidedBy(FIRST_DAYS);
    }

    /** Nothing to compare with before the first decision. */
    @Transactional
    public void reread(EpisodeId episode) {
        proposals.last(episode).ifPresent(decision -> compare(episode, decision));
    }

    private void compare(EpisodeId episode, ProposalDecision decision) {
        FactGathering.Gathered gathered = facts.of(episodes.get(episode), new ClinicId(decision.clinicId));
        ProposalJudgement now = gathered.rules().rules().judge(gathered.known()).base();
        boolean same = now.rule().id().equals(decision.rule)
                && now.protocol().filter(decision.proposed::equals).isPresent();
        if (same) {
            proposals.forgetChange(episode);
        } else {
            proposals.noteChange(decision, now, clock.instant());
        }
    }
}
