package clinic.strideback.web.shell;

import clinic.strideback.account.AccountService;
import clinic.strideback.account.MeView;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as the frame around a page shows it: asked once a session. Showing less is courtesy; the services
 * refuse.
 */
@Named("me")
@RequestScoped
public class SignedInBacking {
    private static final List<String> ROLES = List.of("therapist", "administrator", "patient");
    private static final String ME = "strideback.me";

    @Inject
    private HttpServletRequest request;

    @Inject
    private AccountService accounts;

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
        return me().map(MeView::name).orElse("");
    }

    public String getGivenName() {
        return me().map(MeView::givenName).orElse("");
    }

    /** Up to two letters, in place of a photograph. */
    public String getInitials() {
        return Initials.of(getName());
    }

    /** The clinics where a therapist works, in a line. */
    public @Nullable String getClinic() {
        return getClinics().stream()
                .map(ClinicView::name)
                .reduce((one, other) -> one + ", " + other)
                .orElse(null);
    }

    /** The clinics where a therapist works; empty for everybody else. */
    public List<ClinicView> getClinics() {
        return me().map(MeView::clinics).orElse(List.of());
    }

    /**
     * The signed-in runner's own file.
     *
     * @throws NotFound for anybody else
     */
    public PatientId getOwnFile() {
        return me().map(MeView::patient).orElseThrow(NotFound::new);
    }

    private Optional<MeView> me() {
        if (request.getUserPrincipal() == null) {
            return Optional.empty();
        }
        HttpSession session = request.getSession();
        Object known = session.getAttribute(ME);
        MeView me = known instanceof MeView here ? here : accounts.signIn();
        session.setAttribute(ME, me);
        return Optional.of(me);
    }
}
