package clinic.strideback.web.security;

import clinic.strideback.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Signs out here and at the login server. Only by POST: a link from elsewhere signs nobody out. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hint = idToken(request.getUserPrincipal());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String home = request.getRequestURL().toString().replaceFirst("/sign-out$", "/");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.setHeader(
                "Location",
                settings.oidcProvider() + "/protocol/openid-connect/logout?client_id=strideback-web"
                        + "&post_logout_redirect_uri=" + URLEncoder.encode(home, StandardCharsets.UTF_8)
                        + (hint.isEmpty() ? "" : "&id_token_hint=" + hint));
    }

    private static String idToken(Principal principal) {
        return principal instanceof OidcPrincipal<?> oidc
                ? oidc.getOidcSecurityContext().getIDTokenString()
                : "";
    }
}
