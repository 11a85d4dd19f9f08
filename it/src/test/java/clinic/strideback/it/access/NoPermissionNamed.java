package clinic.strideback.it.access;

import clinic.strideback.access.UseCase;
import clinic.strideback.shared.PatientId;
import jakarta.ejb.Stateless;

/** A use case whose author forgot to name the permission. */
@Stateless
@UseCase
public class NoPermissionNamed {

    public String act(PatientId runner) {
        return "done";
    }
}
