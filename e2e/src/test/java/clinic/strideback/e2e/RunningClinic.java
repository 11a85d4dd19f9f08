package clinic.strideback.e2e;

import clinic.strideback.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shipped application with its demo, started once for all journeys; it ends with the JVM. */
final class RunningClinic {
    private static final Path FOLDER = Path.of("target", "stack");

    private static final class Holder {
        private static final Stack STACK = Stack.in(FOLDER).fresh().withEar().start();
    }

    private RunningClinic() {}

    /** The address of a path that begins with a slash. */
    static String address(String path) {
        return Holder.STACK.httpUrl() + path;
    }

    /** The lines of the server's log at WARN and above. */
    static List<String> complaints() {
        try {
            return Files.readAllLines(Holder.STACK.wildflyLog()).stream()
                    .filter(line -> line.matches("^\\S+ (WARN|ERROR|FATAL) .*"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
