package clinic.strideback.web.security;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;

/**
 * Mends what the login adapter answers to somebody who is not signed in: a redirect to the login server, whatever was
 * asked.
 *
 * <ul>
 *   <li>A page is asked for: what its address holds besides the path is set aside, see {@link WantedAddress}.
 *   <li>A script asks, or a beacon that tells of a page being left: 401. It cannot sign in, and its redirect would
 *       overwrite the state cookie of the page's own, which then fails.
 *   <li>The path holds what no page's address does: 400. The adapter would keep it as the path of a cookie, which
 *       fails on such characters, and the connection would close without an answer.
 * </ul>
 */
public class SignInRedirects implements ServletExtension {
    private static final HttpString FETCH_MODE = new HttpString("Sec-Fetch-Mode");

    /** Before the sign-in: filters would come too late. */
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            if (exchange.getRequestPath().chars().allMatch(SignInRedirects::isInAddresses)) {
                exchange.addResponseCommitListener(SignInRedirects::mend);
                next.handleRequest(exchange);
            } else {
                exchange.setStatusCode(StatusCodes.BAD_REQUEST);
                exchange.endExchange();
            }
        });
    }

    /** Printable ASCII. */
    private static boolean isInAddresses(int character) {
        return character >= ' ' && character <= '~';
    }

    private static void mend(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (exchange.getStatusCode() != StatusCodes.FOUND || location == null || !location.contains("&redirect_uri=")) {
            return;
        }
        String mode = exchange.getRequestHeaders().getFirst(FETCH_MODE);
        if (mode != null && !mode.equals("navigate")) {
            refuse(exchange);
        } else if (Methods.GET.equals(exchange.getRequestMethod())
                && !exchange.getQueryString().isEmpty()) {
            exchange.setResponseCookie(WantedAddress.keep(
                    exchange.getRequestPath() + "?" + exchange.getQueryString(), exchange.isSecure()));
        }
    }

    @SuppressWarnings("removal") // the successor cannot take a cookie back
    private static void refuse(HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.UNAUTHORIZED);
        exchange.getResponseHeaders().remove(Headers.LOCATION);
        exchange.getResponseCookies().clear();
    }
}
