package clinic.strideback.access;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import java.time.ZoneId;
import java.util.Optional;

/** Knows whose file a person may open. Implemented by {@code patient}. */
public interface CareTeam {

    /** How the caller may open this file today; empty where they may not. */
    Optional<Care> careOf(Caller caller, PatientId patient);

    /**
     * What lets a caller open a file.
     *
     * @param clinic where both belong today
     * @param zone where the runner lives, as far as days are concerned
     */
    record Care(ClinicId clinic, ZoneId zone) {}
}
