package clinic.strideback.episode;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.patient.Patients;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Opens episodes of care and keeps their history right. */
@Stateless
@UseCase
public class EpisodeService {

    @Inject
    EpisodeRepository episodes;

    @Inject
    Patients patients;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    EpisodeOwners owners;

    @Inject
    Clock clock;

    /**
     * Opens an episode.
     *
     * @throws Invalid if the beginning lies in the future, or the earlier injuries contradict each other
     */
    @Requires(Permission.EPISODE_OPEN)
    public EpisodeId open(PatientId patient, @Valid EpisodeForm form) {
        ClinicId clinic = caller.clinicFor(patient);
        check(form, patients.today(patient), false);
        UUID result = submissions.once(form.getToken(), caller.person(), "episode.open", planned -> {
            EpisodeId id = new EpisodeId(planned);
            episodes.add(new EpisodeOfCare(
                    id, patient, clinic, new EpisodeHistory(id, form, caller.person(), clock.instant())));
            owners.opened(id, patient);
        });
        return new EpisodeId(result);
    }

    /** The episode. */
    @Requires(Permission.CHART_READ)
    public EpisodeView get(EpisodeId id) {
        return episodes.get(id).view();
    }

    /** The runner's episodes, newest first. */
    @Requires(Permission.CHART_READ)
    public List<EpisodeView> of(PatientId patient) {
        return episodes.of(patient).stream().map(EpisodeOfCare::view).toList();
    }

    /**
     * Corrects what was told about the episode; the former history stays.
     *
     * @throws Invalid as {@link #open}, and without a reason
     * @throws clinic.strideback.shared.StaleVersion if somebody else did meanwhile, field by field
     */
    @Requires(Permission.EPISODE_CORRECT)
    public void correct(EpisodeId id, @Valid EpisodeForm form) {
        EpisodeOfCare episode = episodes.get(id);
        check(form, patients.today(caller.patientOf(id)), true);
        episode.refuseStale(form);
        episode.correct(form, caller.person(), clock.instant());
    }

    private static void check(EpisodeForm form, LocalDate today, boolean correction) {
        List<Problem> problems = new ArrayList<>();
        refuseIf(
                form.getOnsetDate() != null && form.getOnsetDate().isAfter(today),
                "onsetDate",
                "date.future",
                problems);
        refuseIf(
                form.getOnset() == Onset.SUDDEN && form.getOnsetDate() == null,
                "onsetDate",
                "episode.onsetDate.sudden",
                problems);
        refuseIf(
                form.getMonthsSinceLast() != null && Objects.equals(form.getEarlierInjuries(), 0),
                "monthsSinceLast",
                "episode.monthsSinceLast.none",
                problems);
        refuseIf(correction && form.getCorrectionReason() == null, "correctionReason", "reason.required", problems);
        Invalid.unlessEmpty(problems);
    }

    private static void refuseIf(boolean wrong, String field, String code, List<Problem> problems) {
        if (wrong) {
            problems.add(new Problem(field, code));
        }
    }
}
