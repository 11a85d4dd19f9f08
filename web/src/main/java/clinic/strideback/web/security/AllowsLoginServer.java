package clinic.strideback.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Adds the login server's address, known only when the server runs, to the places that a form may lead to: browsers
 * hold the policy against the redirects behind a form too, and both signing out and a lapsed session lead there.
 */
final class AllowsLoginServer extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";
    private static final String SELF = "form-action 'self'";

    private final String loginServer;

    AllowsLoginServer(HttpServletResponse response, String loginServer) {
        super(response);
        this.loginServer = loginServer;
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, widened(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, widened(name, value));
    }

    private String widened(String name, String value) {
        return name.equalsIgnoreCase(POLICY) ? value.replace(SELF, SELF + " " + loginServer) : value;
    }
}
