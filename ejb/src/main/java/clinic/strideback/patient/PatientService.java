package clinic.strideback.patient;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.measure.BirthDate;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
     * @throws Invalid if the birth date or a detail cannot be, or the clinic is not one of theirs
     */
    @Requires(Permission.PATIENT_REGISTER)
    @NoSubject("the runner has no file yet")
    public PatientId register(@Nullable ClinicId clinic, @Valid PatientForm form) {
        ClinicId where = workplace(clinic);
        ZoneId zone = clinics.get(where).zone();
        BirthDate born = check(form, zone);
        UUID result = submissions.once(form.getToken(), caller.person(), "patient.register", planned -> {
            PatientId id = new PatientId(planned);
            patients.add(new Patient(id, form, born, zone, caller.person(), clock.instant()));
            patients.add(new PatientClinic(id, where, LocalDate.now(clock)));
        });
        audit.within(where);
        audit.about(new PatientId(result));
        return new PatientId(result);
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

    private ClinicId workplace(@Nullable ClinicId wanted) {
        Set<ClinicId> mine = caller.get().clinics();
        ClinicId where = wanted == null && mine.size() == 1 ? mine.iterator().next() : wanted;
        if (where == null || !mine.contains(where)) {
            throw new Invalid("clinic", "patient.clinic.required");
        }
        return where;
    }
}
