package clinic.strideback.it;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;

/** A test class that runs inside the server, beside the application. */
@ArquillianTest
public abstract class InContainer {

    @Inject
    protected Given given;

    @Inject
    protected AuditRows audit;

    @Inject
    protected Statements statements;

    @Inject
    protected Sql sql;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.shippedEarWithTests();
    }

    @BeforeEach
    void readTheTrailFromHere() {
        audit.fromHere();
    }
}
