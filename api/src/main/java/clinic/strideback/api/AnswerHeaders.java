package clinic.strideback.api;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;

/** Security headers on every answer, and nothing is stored: also where the login adapter refuses, or where nothing is. */
public final class AnswerHeaders implements ServletExtension {

    private static final HttpString CONTENT_POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString RESOURCE_POLICY = new HttpString("Cross-Origin-Resource-Policy");

    /** Before the sign-in: filters would come too late. */
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.addResponseCommitListener(AnswerHeaders::add);
            next.handleRequest(exchange);
        });
    }

    private static void add(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff");
        headers.put(CONTENT_POLICY, "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.put(RESOURCE_POLICY, "same-origin");
        headers.put(Headers.REFERRER_POLICY, "no-referrer");
        headers.put(Headers.CACHE_CONTROL, "no-store");
        if (exchange.isSecure()) {
            headers.put(Headers.STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
        }
    }
}
