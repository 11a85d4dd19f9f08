package clinic.strideback.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The note in the folder about what runs there: process ids and addresses, for {@code status}, {@code stop} and cleaning up after a kill. */
final class Running {
    private static final String STARTER = "starter.pid";
    private final Path file;
    private final Properties values = new Properties();

    private Running(Path folder) {
        this.file = folder.resolve("running.properties");
    }

    static Running in(Path folder) {
        Running running = new Running(folder);
        if (Files.exists(running.file)) {
            try (Reader reader = Files.newBufferedReader(running.file)) {
                running.values.load(reader);
            } catch (IOException e) {
                throw new StackFailure("Cannot read " + running.file + ": " + e.getMessage(), e);
            }
        }
        return running;
    }

    void note(String key, Object value) {
        values.setProperty(key, String.valueOf(value));
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, "What runs in this folder");
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    void noteStarter() {
        note(STARTER, ProcessHandle.current().pid());
    }

    String get(String key) {
        return values.getProperty(key, "");
    }

    /** The process that started the stack of this folder, while it lives. */
    Optional<ProcessHandle> starter() {
        return Optional.ofNullable(values.getProperty(STARTER))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(handle -> handle.info().command().orElse("").contains("java"));
    }

    /** Ends the servers that outlived a killed starter; to be called by whoever holds the folder's lock. */
    void stopLeftOvers() {
        for (Part part : new Part[] {Part.WILDFLY, Part.KEYCLOAK}) {
            String pid = get(pidOf(part));
            if (!pid.isEmpty()) {
                LeftOvers.stop(Long.parseLong(pid), "java");
            }
        }
    }

    static String pidOf(Part part) {
        return part.name().toLowerCase(java.util.Locale.ROOT) + ".pid";
    }

    void forget() {
        Folders.delete(file);
    }
}
