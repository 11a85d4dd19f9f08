package clinic.strideback.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The files that wait to be checked, each under the id of its job in the server's folder for what need not last. One that is lost with the server is brought
 * again; nobody was registered from it.
 */
@ApplicationScoped
class ImportFiles {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NAME = 200;

    /**
     * Keeps a file, so far as it is not too large.
     *
     * @throws UnreadableFile when it is
     */
    Path keep(UUID job, InputStream content) throws IOException {
        Path file = of(job);
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] part = new byte[BUFFER];
            long written = 0;
            for (int read = content.read(part); read >= 0; read = content.read(part)) {
                written += read;
                if (written > CsvFile.MAX_BYTES) {
                    throw new UnreadableFile("transfer.file.tooLarge", CsvFile.MAX_BYTES >> 20);
                }
                out.write(part, 0, read);
            }
        }
        return file;
    }

    /** The name of a file as it may be shown: without folders, and not endless. */
    static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printable = RowCells.UNPRINTABLE.matcher(last).replaceAll("").strip();
        return printable.substring(0, Math.min(printable.length(), LONGEST_NAME));
    }

    Path of(UUID job) {
        return Path.of(System.getProperty("java.io.tmpdir"), "strideback-import-" + job + ".csv");
    }

    boolean has(UUID job) {
        return Files.exists(of(job));
    }

    void forget(UUID job) {
        try {
            Files.deleteIfExists(of(job));
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
