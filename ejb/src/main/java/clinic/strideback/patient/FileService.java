package clinic.strideback.patient;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.patient.FileView.Agreed;
import clinic.strideback.patient.FileView.Colleague;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what stands in a runner's file beside names and details: whether they are treated, who looks after them, alerts and consent. */
@Stateless
@UseCase
public class FileService {

    @Inject
    FileRepository files;

    @Inject
    PatientRepository patients;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** All of it. */
    @Requires(Permission.CHART_READ)
    public FileView read(PatientId id, Locale locale) {
        return view(id, patients.get(id), locale);
    }

    /** All of it with names and details, for paper. */
    @Requires(Permission.CHART_READ)
    public PersonSheet sheet(PatientId id, Locale locale) {
        Patient patient = patients.get(id);
        return new PersonSheet(patient.form(), view(id, patient, locale));
    }

    private FileView view(PatientId id, Patient patient, Locale locale) {
        ZoneId zone = ZoneId.of(patient.zone);
        List<FileRepository.Candidate> candidates = files.candidates(id, caller.clinicFor(id), LocalDate.now(clock));
        return new FileView(
                patient.version,
                patient.standing,
                files.standings(id, zone),
                candidates.stream()
                        .filter(FileRepository.Candidate::inCharge)
                        .map(FileRepository.Candidate::colleague)
                        .findFirst()
                        .orElse(null),
                candidates.stream().map(FileRepository.Candidate::colleague).toList(),
                files.alerts(id, zone),
                consents(id, locale),
                today(zone));
    }

    private List<Agreed> consents(PatientId id, Locale locale) {
        Map<String, String> texts = ConsentTexts.of(locale);
        List<Agreed> told = files.consents(id, texts);
        List<Agreed> all = new ArrayList<>(told);
        Arrays.stream(ConsentKind.values())
                .filter(kind -> told.stream().noneMatch(one -> one.kind() == kind && one.holds()))
                .forEach(kind -> all.add(new Agreed(
                        kind,
                        texts.getOrDefault(kind + ".title", ""),
                        texts.getOrDefault(kind + ".text", ""),
                        ConsentTexts.VERSION,
                        null,
                        null,
                        null)));
        return all;
    }

    /**
     * Says that the runner is treated no more, or again.
     *
     * @throws Invalid if that stands already, or the day cannot be
     * @throws StaleVersion if the runner was changed meanwhile
     */
    @Requires(Permission.PATIENT_CORRECT)
    public void changeStanding(PatientId id, @Valid StandingForm form) {
        Patient patient = patients.get(id);
        Standing wanted = Objects.requireNonNull(form.getStanding());
        if (form.getVersion() != patient.version) {
            throw new Differences()
                    .compare("standing", wanted, patient.standing)
                    .against(patient.version);
        }
        if (wanted == patient.standing || wanted == Standing.MERGED) {
            throw new Invalid("standing", "patient.standing.same");
        }
        LocalDate since = day("since", form.getSince(), patient);
        patient.standing = wanted;
        patient.standingSince = since;
        files.add(new StandingChange(id, wanted, since, String.valueOf(form.getReason()))
                .recorded(caller.person(), clock.instant()));
    }

    /**
     * Hands the runner over at the caller's clinic.
     *
     * @throws Invalid if that person does not treat anybody there
     * @throws StaleVersion if somebody else looks after the runner meanwhile
     */
    @Requires(Permission.PATIENT_CORRECT)
    public void handOver(PatientId id, @Valid HandOverForm form) {
        ClinicId clinic = caller.clinicFor(id);
        UUID therapist = form.getTherapist();
        if (Objects.equals(form.getWas(), therapist)) {
            return;
        }
        if (therapist != null
                && files.candidates(id, clinic, LocalDate.now(clock)).stream()
                        .map(FileRepository.Candidate::colleague)
                        .map(Colleague::id)
                        .noneMatch(therapist::equals)) {
            throw new Invalid("therapist", "patient.therapist.elsewhere");
        }
        boolean free = files.endCharge(id, clinic, form.getWas(), caller.person(), clock.instant());
        if (!free
                || (therapist != null && !files.beginCharge(id, clinic, therapist, caller.person(), clock.instant()))) {
            throw new StaleVersion(0, List.of());
        }
    }

    /** Puts an alert on top of the chart. */
    @Requires(Permission.PATIENT_CORRECT)
    public void addAlert(PatientId id, @Valid AlertForm form) {
        submissions.once(
                form.getToken(),
                caller.person(),
                "file.addAlert",
                alert -> files.add(new PatientAlert(
                                alert,
                                id,
                                Objects.requireNonNull(form.getKind()),
                                Objects.requireNonNull(form.getWords()))
                        .recorded(caller.person(), clock.instant())));
    }

    /**
     * Ends an alert.
     *
     * @throws clinic.strideback.shared.NotFound if the runner has no such alert
     * @throws StaleVersion if it was ended already
     */
    @Requires(Permission.PATIENT_CORRECT)
    public void endAlert(PatientId id, @Valid EndAlertForm form) {
        PatientAlert alert = files.alert(id, Objects.requireNonNull(form.getAlert()));
        if (alert.endedAt != null) {
            throw new StaleVersion(0, List.of());
        }
        alert.end(String.valueOf(form.getReason()), caller.person(), clock.instant());
    }

    /**
     * Records that the runner agreed, to the text that ships now.
     *
     * @throws Invalid if that holds already, or the day cannot be
     */
    @Requires(Permission.PATIENT_CORRECT)
    public void recordConsent(PatientId id, @Valid ConsentForm form) {
        LocalDate day = day("day", form.getDay(), patients.get(id));
        ConsentKind kind = Objects.requireNonNull(form.getKind());
        submissions.once(form.getToken(), caller.person(), "file.recordConsent", consent -> {
            if (files.consent(id, kind).isPresent()) {
                throw new Invalid("kind", "patient.consent.given");
            }
            files.add(new Consent(consent, id, kind, day).recorded(caller.person(), clock.instant()));
        });
    }

    /**
     * Records that the runner agrees no more; what was agreed until then stays on record.
     *
     * @throws Invalid if nothing was agreed, or the day is before that
     */
    @Requires(Permission.PATIENT_CORRECT)
    public void withdrawConsent(PatientId id, @Valid ConsentForm form) {
        LocalDate day = day("day", form.getDay(), patients.get(id));
        Consent consent = files.consent(id, Objects.requireNonNull(form.getKind()))
                .orElseThrow(() -> new Invalid("kind", "patient.consent.none"));
        if (day.isBefore(consent.givenOn)) {
            throw new Invalid("day", "patient.consent.before");
        }
        consent.withdraw(day, caller.person(), clock.instant());
    }

    /** A day that was, in the runner's life. */
    private LocalDate day(String field, @Nullable LocalDate told, Patient patient) {
        LocalDate day = Objects.requireNonNull(told);
        if (day.isAfter(today(ZoneId.of(patient.zone)))) {
            throw new Invalid(field, "date.future");
        }
        if (day.isBefore(patient.birthDate)) {
            throw new Invalid(field, "patient.day.unborn");
        }
        return day;
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }
}
