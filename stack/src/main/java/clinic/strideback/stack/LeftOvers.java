package clinic.strideback.stack;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Servers of an earlier start whose starter was killed. */
final class LeftOvers {
    private static final long GENTLE_SECONDS = 20;

    private LeftOvers() {}

    /** Ends the process of that id, if it still is the program that it was: ids are used again. */
    static void stop(long pid, String program) {
        ProcessHandle.of(pid)
                .filter(handle -> handle.info().command().orElse("").contains(program))
                .ifPresent(LeftOvers::stop);
    }

    private static void stop(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(GENTLE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            handle.destroyForcibly();
        } catch (ExecutionException e) {
            throw new StackFailure("Cannot stop process " + handle.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Stopped while starting.", e);
        }
    }
}
