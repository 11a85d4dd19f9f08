package clinic.strideback.web.security;

import clinic.strideback.shared.Settings;
import clinic.strideback.web.drawing.DrawingServlet;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Security headers on every answer; pages are never stored, versioned resources for a year. */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR}) // an error page begins anew
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** A drawing that is opened by itself does nothing either. PrimeFaces sets the policy of pages. */
    private static final String RESOURCE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        String path = request.getServletPath() + "/";
        boolean resource = path.startsWith(RESOURCES) || path.startsWith(DrawingServlet.FOLDER);
        response.setHeader("Cache-Control", resource ? "public, max-age=31536000, immutable" : "no-store");
        if (resource) {
            response.setHeader("Content-Security-Policy", RESOURCE_POLICY);
        }
        chain.doFilter(
                request, resource ? new KeepsCacheControl(response) : new AllowsLoginServer(response, loginServer()));
    }

    private String loginServer() {
        URI realm = settings.oidcProvider();
        return realm.getScheme() + "://" + realm.getAuthority();
    }
}
