package clinic.strideback.proposal;

import clinic.strideback.assessment.LatestFindings;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.rules.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Reads all that is known of an episode today. */
@ApplicationScoped
class FactGathering {

    @Inject
    LatestFindings assessments;

    @Inject
    ProposalRepository proposals;

    @Inject
    ClinicRules rules;

    @Inject
    Clinics clinics;

    @Inject
    Clock clock;

    /**
     * What is known.
     *
     * @param today   the runner's own date
     * @param changed the rules answer otherwise than when the plan was decided on, and nobody has said that it stays
     * @param rules   those that the clinic has in force
     */
    record Gathered(LocalDate today, Facts known, boolean changed, RulesInForce rules) {}

    /** Through the clinic on whose calendar the history was told; two statements. */
    Gathered of(EpisodeView episode, ClinicId clinic) {
        ProposalRepository.Told told = proposals.circumstances(episode.id(), clinic, LocalDate.now(clock));
        Circumstances circumstances = told.circumstances();
        LocalDate today = LocalDate.now(clock.withZone(circumstances.zone()));
        LocalDate toldOn =
                LocalDate.ofInstant(episode.toldAt(), clinics.get(clinic).zone());
        return new Gathered(
                today,
                EpisodeFacts.gather(episode, assessments.of(episode.id()), toldOn, circumstances, today),
                circumstances.changed(),
                rules.of(told.rules()));
    }
}
