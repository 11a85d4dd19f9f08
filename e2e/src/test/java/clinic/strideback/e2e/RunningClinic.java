package clinic.strideback.e2e;

import clinic.strideback.stack.Stack;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The shipped application with its demo, started once for all journeys; it ends with the JVM. While a journey is being
 * written, {@code -Dstrideback.running=.strideback} takes the one that {@code ./clinic run} started.
 */
final class RunningClinic {
    private static final Path FOLDER = Path.of("target", "stack");

    private record Place(String address, Path log, @Nullable Stack stack) {}

    private static final class Holder {
        private static final Place PLACE = place(System.getProperty("strideback.running"));

        private static Place place(String folder) {
            if (folder == null) {
                Stack stack = Stack.in(FOLDER).fresh().withEar().shortLived().start();
                return new Place(stack.httpUrl(), stack.wildflyLog(), stack);
            }
            Properties running = properties(Path.of(folder, "running.properties"));
            return new Place(
                    running.getProperty("application").replaceAll("/$", ""),
                    Path.of(folder, "logs", "server.log"),
                    null);
        }
    }

    private RunningClinic() {}

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException notRunning) {
            throw new UncheckedIOException("Nothing runs in " + file.getParent(), notRunning);
        }
        return properties;
    }

    /** What the stack made up for its servers to trust each other. */
    static String secret(String name) {
        String folder = System.getProperty("strideback.running", FOLDER.toString());
        return properties(Path.of(folder, "secrets.properties")).getProperty(name);
    }

    /** The address of a path that begins with a slash. */
    static String address(String path) {
        return Holder.PLACE.address() + path;
    }

    /** Kills the server as a power cut would, does something meanwhile, and starts it again. */
    static void killed(Runnable meanwhile) {
        Stack stack = Objects.requireNonNull(Holder.PLACE.stack(), "only one that was started here is killed");
        stack.killApplication();
        meanwhile.run();
        stack.startApplicationAgain();
    }

    /** The lines of the server's log at WARN and above. */
    static List<String> complaints() {
        try {
            return Files.readAllLines(Holder.PLACE.log()).stream()
                    .filter(line -> line.matches("^\\S+ (WARN|WARNING|ERROR|SEVERE|FATAL) .*"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
