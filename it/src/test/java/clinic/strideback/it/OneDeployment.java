package clinic.strideback.it;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys once for all test classes, which ask for the same deployment: to deploy it for each took longer than their tests. It stays until the server
 * stops.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Once.class);
    }

    /** Lets the events that deploy through for the first class alone. */
    public static final class Once {

        private @Nullable DeploymentScenario scenario;
        private boolean deployed;

        @Inject
        @ClassScoped
        @SuppressWarnings("NullAway.Init")
        private InstanceProducer<DeploymentScenario> ofClass;

        /** The first class generates it, the others get the same. */
        public void generate(@Observes(precedence = 100) EventContext<GenerateDeployment> event) {
            if (scenario == null) {
                event.proceed();
                scenario = ofClass.get();
            } else {
                ofClass.set(scenario);
            }
        }

        /** The first class deploys. */
        public void deploy(@Observes(precedence = 100) EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
            }
        }

        /** No class takes it away. */
        public void undeploy(@Observes(precedence = 100) EventContext<UnDeployManagedDeployments> event) {
            event.getEvent();
        }
    }
}
