package clinic.strideback.e2e;

import clinic.strideback.stack.Stack;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The shipped application with its demo, started once for all journeys; it ends with the JVM. While a journey is being
 * written, {@code -Dstrideback.running=.strideback} takes the one that {@code ./clinic run} started.
 */
final class RunningClinic {
    private static final Path FOLDER = Path.of("target", "stack");

    private record Place(String address, Path log) {}

    private static final class Holder {
        private static final Place PLACE = place(System.getProperty("strideback.running"));

        private static Place place(String folder) {
            if (folder == null) {
                Stack stack = Stack.in(FOLDER).fresh().withEar().start();
                return new Place(stack.httpUrl(), stack.wildflyLog());
            }
            Properties running = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of(folder, "running.properties"))) {
                running.load(reader);
            } catch (IOException notRunning) {
                throw new UncheckedIOException("Nothing runs in " + folder, notRunning);
            }
            return new Place(
                    running.getProperty("application").replaceAll("/$", ""), Path.of(folder, "logs", "server.log"));
        }
    }

    private RunningClinic() {}

    /** The address of a path that begins with a slash. */
    static String address(String path) {
        return Holder.PLACE.address() + path;
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
