package clinic.strideback.referral;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.patient.Patients;
import clinic.strideback.referral.ReferralRepository.FoundLetter;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The referrals of an episode: what is open, by when, and what became of the others. */
@Stateless
@UseCase
public class ReferralService {

    @Inject
    ReferralRepository referrals;

    @Inject
    Patients patients;

    @Inject
    Clinics clinics;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Open ones first, the one that is due first in front; each with its letters. Two statements. */
    @Requires(Permission.REFERRAL_READ)
    public List<ReferralView> listOf(PatientId patient, EpisodeId episode) {
        LocalDate today = patients.today(patient);
        Map<UUID, List<FoundLetter>> letters =
                referrals.letters(episode).stream().collect(Collectors.groupingBy(found -> found.letter().taskId));
        return referrals.tasks(episode).stream()
                .map(found -> views().task(found, letters.getOrDefault(found.task().id, List.of()), today))
                .toList();
    }

    /**
     * One of the episode with its letters. Two statements.
     *
     * @throws NotFound if the episode has none such
     */
    @Requires(Permission.REFERRAL_READ)
    public ReferralView read(PatientId patient, EpisodeId episode, UUID id) {
        return views().task(referrals.task(episode, id), referrals.letters(episode, id), patients.today(patient));
    }

    /**
     * Says what became of a referral, which leaves the worklist.
     *
     * @throws Invalid      if the outcome is nobody's to choose, or a clearance does not say by whom
     * @throws StaleVersion if somebody closed it meanwhile
     */
    @Requires(Permission.REFERRAL_CLOSE)
    public void close(EpisodeId episode, UUID id, @Valid CloseForm form) {
        submissions.once(form.getToken(), caller.person(), "referral.close", unused -> {
            Outcome outcome = Objects.requireNonNull(form.getOutcome());
            refuseWhatCannotBe(outcome, form);
            ReferralTask task = referrals.task(episode, id).task();
            if (!task.isOpen() || task.version != form.getVersion()) {
                throw new StaleVersion(task.version, List.of());
            }
            task.close(outcome, form.getNote(), caller.person(), clock.instant());
        });
    }

    private static void refuseWhatCannotBe(Outcome outcome, CloseForm form) {
        if (!Outcome.choices().contains(outcome)) {
            throw new Invalid("outcome", "referral.outcome.impossible");
        }
        if (outcome == Outcome.CLEARED && form.getNote() == null) {
            throw new Invalid("note", "referral.note.required");
        }
    }

    private ReferralViews views() {
        return new ReferralViews(clinics);
    }
}
