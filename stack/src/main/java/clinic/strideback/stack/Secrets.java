package clinic.strideback.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random passwords of one folder, made at its first start: Keycloak and PostgreSQL keep theirs, so they are kept beside the data. */
final class Secrets {
    private static final int BYTES = 24;
    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path folder) {
        this.file = folder.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new StackFailure("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
    }

    /** The secret of that name; made when it is first asked for. */
    synchronized String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        values.setProperty(name, made);
        keep();
        return made;
    }

    private void keep() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
                file.toFile().setReadable(false, false);
                file.toFile().setReadable(true, true);
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Secrets of this folder's servers; deleted with it");
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
