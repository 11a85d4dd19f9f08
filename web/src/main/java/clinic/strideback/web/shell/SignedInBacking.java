package clinic.strideback.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, as the frame around a page shows it. Showing less is courtesy; the services refuse. */
@Named("me")
@RequestScoped
public class SignedInBacking {
    private static final List<String> ROLES = List.of("therapist", "administrator", "patient");

    @Inject
    private HttpServletRequest request;

    public boolean isTherapist() {
        return request.isUserInRole("therapist");
    }

    public boolean isPatient() {
        return request.isUserInRole("patient");
    }

    public boolean isAdministrator() {
        return request.isUserInRole("administrator");
    }

    /** The role that decides about the home page; {@code none} for somebody without any. */
    public String getRole() {
        return ROLES.stream().filter(request::isUserInRole).findFirst().orElse("none");
    }

    public String getName() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /** Up to two letters, in place of a photograph. */
    public String getInitials() {
        return Initials.of(getName());
    }

    public @Nullable String getClinic() {
        return null;
    }
}
