package clinic.strideback.access;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who calls, and through which clinic: set by the gate before a use case runs, asked by the use case. */
@RequestScoped
public class CurrentCaller {

    @Inject
    CareTeam careTeam;

    private @Nullable Caller caller;
    private final Map<PatientId, ClinicId> clinics = new HashMap<>();

    void set(Caller now) {
        if (!now.equals(caller)) {
            clinics.clear();
        }
        caller = now;
    }

    /** Who calls. */
    public Caller get() {
        if (caller == null) {
            throw new Refused(Refused.PERMISSION);
        }
        return caller;
    }

    /** The person who calls. */
    public PersonId person() {
        return get().person();
    }

    /**
     * The clinic through which the caller may open this file; looked up once a request.
     *
     * @throws Refused if the file is not the caller's to open
     */
    public ClinicId clinicFor(PatientId patient) {
        ClinicId known = clinics.get(patient);
        if (known == null) {
            known = careTeam.clinicOf(get(), patient).orElseThrow(() -> new Refused(Refused.FILE));
            clinics.put(patient, known);
        }
        return known;
    }
}
