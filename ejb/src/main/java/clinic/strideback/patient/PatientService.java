package clinic.strideback.patient;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.Clinics;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers runners, finds them again, and corrects what stands about them. */
@Stateless
@UseCase
public class PatientService {

    /** The most runners that one search shows. */
    public static final int PAGE = 25;

    private static final int OLDEST_YEARS = 130;

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
     * The runners of the caller's clinics who match what was typed: beginnings of words in any order, a birth date, a
     * number. Nothing typed shows all, by family name.
     *
     * @return at most one more than {@link #PAGE}, which tells that there are more
     */
    @Requires(Permission.PATIENT_FIND)
    @NoSubject("a search, narrowed to the caller's clinics")
    public List<PatientRow> find(@Nullable String typed) {
        PatientQuery query = PatientQuery.of(typed == null ? "" : typed);
        List<PatientRow> found = patients.find(query, caller.get().clinics(), PAGE + 1);
        audit.remark(found.size() + " found");
        return found;
    }

    /**
     * Registers a runner at the caller's clinic.
     *
     * @param clinic which of the caller's clinics; needed by those who work at several
     * @throws Invalid if the birth date cannot be, or the clinic is not one of theirs
     */
    @Requires(Permission.PATIENT_REGISTER)
    @NoSubject("the runner has no file yet")
    public PatientId register(@Nullable ClinicId clinic, @Valid PatientForm form) {
        ClinicId where = workplace(clinic);
        ZoneId zone = clinics.get(where).zone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        check(form, today);
        UUID result = submissions.once(form.getToken(), caller.person(), "patient.register", planned -> {
            PatientId id = new PatientId(planned);
            patients.add(new Patient(id, form, zone, caller.person().value(), clock.instant()));
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
        check(form, LocalDate.now(clock.withZone(ZoneId.of(patient.zone))));
        patient.refuseStale(form);
        if (patient.take(form)) {
            patients.moveVersion(patient);
        }
    }

    private static void check(PatientForm form, LocalDate today) {
        LocalDate born = form.getBirthDate();
        if (born != null && born.isAfter(today)) {
            throw new Invalid("birthDate", "patient.birthDate.future");
        }
        if (born != null && born.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new Invalid("birthDate", "patient.birthDate.tooOld", OLDEST_YEARS);
        }
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
