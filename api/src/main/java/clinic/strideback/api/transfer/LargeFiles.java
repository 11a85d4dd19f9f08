package clinic.strideback.api.transfer;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Lets a file be larger than any form may be: what the server allows for all requests is meant for forms. */
public final class LargeFiles implements ServletExtension {

    /** A little more than a file may have, so that who exceeds it is told by the service. */
    private static final long MOST_BYTES = 101L << 20;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(next -> exchange -> {
            if (exchange.getRelativePath().startsWith("/v1/patient-imports")) {
                exchange.setMaxEntitySize(MOST_BYTES);
            }
            next.handleRequest(exchange);
        });
    }
}
