package clinic.strideback.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server in a JVM of its own: started with a log, watched until it is ready, stopped gently and then firmly. */
final class ServerProcess implements AutoCloseable {
    private static final long GENTLE_SECONDS = 25;
    private static final long POLL_MILLIS = 100;
    private final Part part;
    private final Path log;
    private final Process process;

    private ServerProcess(Part part, Path log, Process process) {
        this.part = part;
        this.log = log;
        this.process = process;
    }

    /** Runs the Java of this process with the arguments; the environment is added to ours. */
    static ServerProcess java(Part part, List<String> arguments, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            return new ServerProcess(part, log, builder.start());
        } catch (IOException e) {
            throw new StackFailure(part.title() + " could not be started: " + e.getMessage(), e);
        }
    }

    long pid() {
        return process.pid();
    }

    void awaitReady(BooleanSupplier ready, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw StackFailure.of(part, "ended with code " + process.exitValue() + " while starting", log);
            }
            if (System.nanoTime() > end) {
                throw StackFailure.of(part, "was not ready after " + limit.toSeconds() + " s", log);
            }
            pause();
        }
    }

    /** Watches for the time given. */
    void failIfEnded(Duration watch) {
        try {
            if (process.waitFor(watch.toMillis(), TimeUnit.MILLISECONDS)) {
                throw StackFailure.of(part, "ended with code " + process.exitValue(), log);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** For a task that ends by itself. */
    void awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw StackFailure.of(part, "was not done after " + limit.toSeconds() + " s", log);
            }
            if (process.exitValue() != 0) {
                throw StackFailure.of(part, "ended with code " + process.exitValue(), log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw interrupted(e);
        }
    }

    /** Asks for the end without waiting for it. */
    void beginStop() {
        // Through the handle: Process.destroy would also close the input that Guard watches.
        process.toHandle().destroy();
    }

    /** Ends it without any chance to put something in order, and waits until it is gone. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        beginStop();
        try {
            if (!process.waitFor(GENTLE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StackFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StackFailure("Stopped while starting.", e);
    }
}
