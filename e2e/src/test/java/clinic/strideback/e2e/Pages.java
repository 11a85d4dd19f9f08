package clinic.strideback.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the application by their paths: those that there are, and those that somebody has looked at. */
final class Pages {
    private static final Path WEBAPP = Path.of("..", "web", "src", "main", "webapp");
    private static final Set<String> LOOKED_AT = new ConcurrentSkipListSet<>();

    private Pages() {}

    static Set<String> inTheSources() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file of a path that begins with a slash. */
    static Path source(String path) {
        return WEBAPP.resolve(path.substring(1));
    }

    /** Notes that somebody found nothing wrong at this address. */
    static void lookedAt(String url) {
        LOOKED_AT.add(URI.create(url).getPath());
    }

    static Set<String> lookedAt() {
        return LOOKED_AT;
    }
}
