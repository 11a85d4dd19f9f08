package clinic.strideback.patient;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.audit.Quiet;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.Patient.Registration;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SubmissionRepository;
import clinic.strideback.shared.spelling.BirthDates;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers runners, and corrects what stands about them. */
@Stateless
@UseCase
public class PatientService {

    @Inject
    PatientRepository patients;

    @Inject
    Duplicates duplicates;

    @Inject
    Clinics clinics;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Clock clock;

    /**
     * Registers a runner at the caller's clinic.
     *
     * @param clinic which of the caller's clinics; needed by those who work at several
     * @throws Invalid if the birth date or a detail cannot be, the clinic is not one of theirs, or the runner is likely known already and no reason is
     *     given why it is another one
     */
    @Requires(Permission.PATIENT_REGISTER)
    @NoSubject("the runner has no file yet")
    public PatientId register(@Nullable ClinicId clinic, @Valid PatientForm form) {
        ClinicId where = caller.workplace(clinic);
        ZoneId zone = clinics.get(where).zone();
        BirthDate born = check(form, zone);
        UUID result = submissions.once(form.getToken(), caller.person(), "patient.register", planned -> {
            PatientId id = new PatientId(planned);
            List<Duplicates.Match> matches = duplicates.matches(form, born, zone, null);
            Duplicates.refuseUnexplained(matches, form);
            patients.add(new Patient(id, form, born, new Registration(where, zone, caller.person(), clock.instant())));
            duplicates.keep(id, matches, form.getNotDuplicate());
        });
        audit.within(where);
        audit.about(new PatientId(result));
        return new PatientId(result);
    }

    /**
     * Who may be the runner whose details are being typed; what cannot be read yet is left aside.
     *
     * @param clinic which of the caller's clinics; any of theirs as long as it is not chosen
     */
    @Requires(Permission.PATIENT_REGISTER)
    @NoSubject("the runner has no file yet; of other clinics' runners nothing is shown")
    @Quiet("registering is audited, and opening a file that was shown")
    public List<PossibleDuplicate> possibleDuplicates(@Nullable ClinicId clinic, PatientForm form, Locale locale) {
        Set<ClinicId> mine = caller.get().clinics();
        ClinicId where = clinic == null ? mine.iterator().next() : clinic;
        List<BirthDate> born = BirthDates.readings(String.valueOf(form.getBirthDate()));
        return duplicates.views(
                duplicates.matches(
                        form,
                        born.size() == 1 ? born.get(0) : null,
                        clinics.get(where).zone(),
                        null),
                locale);
    }

    /** A form filled with what stands about the runner. */
    @Requires(Permission.CHART_READ)
    public PatientForm correction(PatientId id) {
        return patients.get(id).form();
    }

    /**
     * Corrects what stands about the runner.
     *
     * @throws clinic.strideback.shared.StaleVersion if somebody else did meanwhile, field by field
     */
    @Requires(Permission.PATIENT_CORRECT)
    public void correct(PatientId id, @Valid PatientForm form) {
        Patient patient = patients.get(id);
        BirthDate born = check(form, ZoneId.of(patient.zone));
        patient.refuseStale(form);
        if (patient.take(form, born)) {
            patients.moveVersion(patient);
        }
    }

    private BirthDate check(PatientForm form, ZoneId home) {
        return new PersonCheck(home, LocalDate.now(clock.withZone(home))).check(form);
    }
}
