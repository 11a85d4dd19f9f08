package clinic.strideback.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration that ran somewhere never changes again: a database that has it would not start. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "db", "migration");
    private static final Path WRITTEN_DOWN = Path.of("src", "test", "resources", "migrations.txt");
    private static final int ENOUGH = 16;

    @Test
    void eachHasANumberOfItsOwn() throws IOException {
        assertThat(names()).allMatch(name -> name.matches("V\\d{4}__[a-z0-9_]+\\.sql"));
        assertThat(names()).extracting(name -> name.substring(0, 5)).doesNotHaveDuplicates();
    }

    /** A new one is written down by {@code mvn -pl ejb test -Dtest=MigrationsTest -Ddocs.write=true}. */
    @Test
    void eachIsAsItWasWrittenDown() throws IOException, NoSuchAlgorithmException {
        StringBuilder now = new StringBuilder();
        for (String name : names()) {
            now.append(name).append(' ').append(digest(FOLDER.resolve(name))).append('\n');
        }
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(WRITTEN_DOWN, now);
        }

        assertThat(Files.readString(WRITTEN_DOWN)).isEqualTo(now.toString());
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        String text = Files.readString(file).replace("\r\n", "\n");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, ENOUGH);
    }
}
