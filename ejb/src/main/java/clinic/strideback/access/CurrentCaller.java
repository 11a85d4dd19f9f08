package clinic.strideback.access;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who calls, and through which clinic: set by the gate before a use case runs, asked by the use case. */
@RequestScoped
public class CurrentCaller {

    @Inject
    CareTeam careTeam;

    @Inject
    EpisodeSubject episodes;

    private @Nullable Caller caller;
    private final Map<PatientId, CareTeam.Care> care = new HashMap<>();

    private final Map<EpisodeId, PatientId> subjects = new HashMap<>();

    void set(Caller now) {
        if (!now.equals(caller)) {
            care.clear();
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
     * At which of the caller's clinics something is done that is about no runner yet.
     *
     * @param wanted needed by those who work at several
     * @throws Invalid if it is not one of theirs
     */
    public ClinicId workplace(@Nullable ClinicId wanted) {
        Set<ClinicId> mine = get().clinics();
        ClinicId where = wanted == null && mine.size() == 1 ? mine.iterator().next() : wanted;
        if (where == null || !mine.contains(where)) {
            throw new Invalid("clinic", "patient.clinic.required");
        }
        return where;
    }

    /**
     * The clinic through which the caller may open this file; looked up once a request.
     *
     * @throws Refused if the file is not the caller's to open
     */
    public ClinicId clinicFor(PatientId patient) {
        return careOf(patient).clinic();
    }

    /**
     * Where the runner lives, as far as days are concerned; known with the clinic.
     *
     * @throws Refused if the file is not the caller's to open
     */
    public ZoneId zoneOf(PatientId patient) {
        return careOf(patient).zone();
    }

    /**
     * Whose episode it is; looked up once a request.
     *
     * @throws Refused if there is no such episode, as for one that is not the caller's to open
     */
    public PatientId patientOf(EpisodeId episode) {
        PatientId known = subjects.get(episode);
        if (known == null) {
            known = episodes.patientOf(episode).orElseThrow(() -> new Refused(Refused.FILE));
            subjects.put(episode, known);
        }
        return known;
    }

    /** Whether the file is the caller's to open. */
    boolean mayOpen(PatientId patient) {
        return careTeam.careOf(get(), patient).isPresent();
    }

    private CareTeam.Care careOf(PatientId patient) {
        CareTeam.Care known = care.get(patient);
        if (known == null) {
            known = careTeam.careOf(get(), patient).orElseThrow(() -> new Refused(Refused.FILE));
            care.put(patient, known);
        }
        return known;
    }
}
