package clinic.strideback.web.patient;

import clinic.strideback.patient.PhotoService;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Shows, takes and takes away a picture of a runner. */
@Named
@RequestScoped
public class PhotoBacking {

    @Inject
    private PhotoService photos;

    @SuppressWarnings("NullAway.Init") // a parameter of the address, set before anything is called
    private PatientId patient;

    private @Nullable Part photo;

    /** Sends the picture in place of a page. */
    public void open() throws IOException {
        Faces.sendFile(photos.photo(patient), "photo.jpg", false);
    }

    /** Keeps the picture that was chosen. */
    public String take(PatientId runner) throws IOException {
        if (photo == null || photo.getSize() == 0) {
            photos.take(runner, null);
        } else {
            try (InputStream picture = photo.getInputStream()) {
                photos.take(runner, picture);
            }
        }
        return here(runner);
    }

    /** Takes it away. */
    public String remove(PatientId runner) {
        photos.remove(runner);
        return here(runner);
    }

    private static String here(PatientId runner) {
        return "/patient/file.xhtml?faces-redirect=true&patient=" + runner;
    }

    public PatientId getPatient() {
        return patient;
    }

    public void setPatient(PatientId patient) {
        this.patient = patient;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
