package clinic.strideback.patient;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.Quiet;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Keeps a picture of a runner, so that nobody treats the wrong one; nobody has to have one. */
@Stateless
@UseCase
public class PhotoService {

    @Inject
    PhotoRepository photos;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * The picture as JPEG.
     *
     * @throws NotFound if there is none
     */
    @Requires(Permission.CHART_READ)
    @Quiet("opening the chart that shows it is audited")
    public byte[] photo(PatientId patient) {
        return photos.image(patient).orElseThrow(NotFound::new);
    }

    /**
     * Keeps a picture instead of the one before: a square of it, small, without what the camera wrote beside it.
     *
     * @throws Invalid if it is no picture, or a huge one
     */
    @Requires(Permission.PATIENT_CORRECT)
    public void take(PatientId patient, @Nullable InputStream picture) throws IOException {
        if (picture == null) {
            throw new Invalid("photo", "patient.photo.none");
        }
        byte[] image = Portrait.of(picture);
        photos.remove(patient, caller.person(), clock.instant());
        photos.add(patient, image, caller.person(), clock.instant());
    }

    /** Takes the picture away, for good. */
    @Requires(Permission.PATIENT_CORRECT)
    public void remove(PatientId patient) {
        photos.remove(patient, caller.person(), clock.instant());
    }
}
