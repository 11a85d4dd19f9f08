package clinic.strideback.stack;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Ends a server when the process that started it is gone, even by a kill that runs no shutdown hook: as an agent inside the server it waits for the end of
 * the standard input, whose other end only that process holds. Its argument is the process id of PostgreSQL, which has no such agent and is ended along.
 */
public final class Guard {

    private Guard() {}

    /** Called by the JVM before the server's own main method. */
    public static void premain(String postgresql) {
        Thread guard = new Thread(() -> endWithStarter(Long.parseLong(postgresql)), "guard");
        guard.setDaemon(true);
        guard.start();
    }

    private static void endWithStarter(long postgresql) {
        try {
            // Nothing is ever written to a server: this returns at the end.
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken pipe is an end as well.
        }
        ProcessHandle.of(postgresql).ifPresent(ProcessHandle::destroy);
        System.exit(143);
    }
}
