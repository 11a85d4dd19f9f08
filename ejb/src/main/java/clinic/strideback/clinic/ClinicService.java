package clinic.strideback.clinic;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.audit.Quiet;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import clinic.strideback.shared.spelling.PhoneNumber;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clinics of this installation, which an administrator looks after. */
@Stateless
@UseCase
public class ClinicService {

    private static final String CLINICS = "clinics, not files";

    @Inject
    ClinicRepository clinics;

    @Inject
    Clinics known;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    /** All clinics by name. */
    @Requires(Permission.CLINIC_READ)
    @NoSubject(CLINICS)
    public List<ClinicView> all() {
        return known.all();
    }

    /** The zones in which a clinic's days may begin, by name. */
    @Requires(Permission.CLINIC_READ)
    @NoSubject(CLINICS)
    @Quiet("they ship with the platform")
    public List<String> zones() {
        return Zones.PLACES;
    }

    /** Where the runner is looked after, as the runner sees it. */
    @Requires(Permission.OWN_PLAN_READ)
    @Quiet("a name and a telephone that hang at the clinic's door, beside a page that leaves its own row")
    public ClinicView of(PatientId patient) {
        return known.get(caller.clinicFor(patient));
    }

    /**
     * What is known of a clinic, to be corrected.
     *
     * @throws NotFound if there is none
     */
    @Requires(Permission.CLINIC_READ)
    @NoSubject(CLINICS)
    public ClinicForm correction(ClinicId id) {
        return get(id).form();
    }

    /**
     * Opens a clinic.
     *
     * @throws Invalid if another has the name, the zone does not exist or the telephone cannot be one
     */
    @Requires(Permission.CLINIC_OPEN)
    @NoSubject(CLINICS)
    public void open(@Valid ClinicForm form) {
        submissions.once(form.getToken(), caller.person(), "clinic.open", id -> {
            check(form, null);
            clinics.add(new Clinic(new ClinicId(id), form));
        });
        audit.remark(form.named());
    }

    /**
     * Corrects what is known of a clinic.
     *
     * @throws NotFound     if there is none
     * @throws Invalid      if another has the name, the zone does not exist or the telephone cannot be one
     * @throws StaleVersion with what somebody else has corrected meanwhile
     */
    @Requires(Permission.CLINIC_CORRECT)
    @NoSubject(CLINICS)
    public void correct(ClinicId id, @Valid ClinicForm form) {
        Clinic clinic = get(id);
        check(form, id);
        clinic.refuseStale(form);
        clinic.correct(form);
        known.changed(clinic);
        audit.remark(form.named());
    }

    private Clinic get(ClinicId id) {
        return clinics.find(id).orElseThrow(NotFound::new);
    }

    private void check(ClinicForm form, @Nullable ClinicId self) {
        List<Problem> problems = new ArrayList<>();
        if (known.all().stream()
                .anyMatch(other -> !other.id().equals(self) && other.name().equalsIgnoreCase(form.named()))) {
            problems.add(new Problem("name", "clinic.name.taken"));
        }
        if (!Zones.isOne(form.getZone())) {
            problems.add(new Problem("zone", "clinic.zone.unknown"));
        } else if (form.getTelephone() != null
                && PhoneNumber.readDialled(form.getTelephone(), form.days()).isEmpty()) {
            problems.add(new Problem("telephone", "clinic.telephone.form"));
        }
        Invalid.unlessEmpty(problems);
    }
}
