package clinic.strideback.it;

import clinic.strideback.stack.Stack;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Boots the servers once for all classes whose name ends in {@code IT}, before the first of them, and stops them after the last. */
public final class ServerSession implements LauncherSessionListener {
    private static final Path FOLDER = Path.of("target", "stack");
    private @Nullable Stack stack;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                if (stack == null && plan.countTestIdentifiers(ServerSession::needsServer) > 0) {
                    stack = start();
                }
            }
        });
    }

    private static boolean needsServer(TestIdentifier test) {
        return test.getSource()
                .filter(source -> source instanceof ClassSource named
                        && named.getClassName().endsWith("IT"))
                .isPresent();
    }

    private static Stack start() {
        Stack started = Stack.in(FOLDER).fresh().shortLived().start();
        System.setProperty("strideback.wildfly.home", started.wildflyHome().toString());
        System.setProperty("strideback.wildfly.management", String.valueOf(started.managementPort()));
        return started;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (stack != null) {
            stack.close();
        }
    }
}
