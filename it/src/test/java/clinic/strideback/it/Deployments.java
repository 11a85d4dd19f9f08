package clinic.strideback.it;

import clinic.strideback.architecture.Modules;
import clinic.strideback.it.access.NoPermissionNamed;
import clinic.strideback.stack.Stack;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it ships, with a small WAR beside for the tests. */
final class Deployments {

    private Deployments() {}

    static EnterpriseArchive shippedEarWithTests() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Stack.shippedEar().toFile());
        // Without it the server finds the modules by themselves, the WAR of the tests included.
        ear.delete("META-INF/application.xml");
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(
                        true,
                        Filters.exclude(NoPermissionNamed.class, OneDeployment.class, OneDeployment.Once.class),
                        InContainer.class.getPackage())
                .addAsLibrary(jarOf(Assertions.class))
                .addAsResource(new StringAsset(String.join("\n", Modules.useCases())), "use-cases.txt")
                .setManifest(new StringAsset(
                        "Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron, org.hibernate\n"));
        // With the application's own descriptor; without it the server hands its beans an anonymous caller.
        JavaArchive services = ShrinkWrap.create(JavaArchive.class, "tests-ejb.jar")
                .addClass(NoPermissionNamed.class)
                .addAsManifestResource("META-INF/ejb-jar.xml", "ejb-jar.xml");
        return ear.addAsModule(services).addAsModule(Testable.archiveToTest(tests));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
