package clinic.strideback.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The characters of a file. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /**
     * The charset of a file: what its byte order mark says; else UTF-8 when all of it is; else windows-1252, which contains the letters of Latin-1.
     *
     * @throws UnreadableFile when it is no text
     */
    static Charset charset(Path path) throws IOException {
        Charset marked = marked(path);
        for (Charset candidate : marked == null ? List.of(StandardCharsets.UTF_8, WINDOWS) : List.of(marked)) {
            if (isText(path, candidate)) {
                return candidate;
            }
        }
        throw new UnreadableFile("transfer.file.notText");
    }

    /** The file without its byte order mark. */
    static Reader open(Path path, Charset charset) throws IOException {
        PushbackReader text = new PushbackReader(reader(path, charset));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private static Reader reader(Path path, Charset charset) throws IOException {
        return new InputStreamReader(Files.newInputStream(path), charset.newDecoder());
    }

    private static @Nullable Charset marked(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            String start = HexFormat.of().formatHex(bytes.readNBytes(3));
            if (start.equals("efbbbf")) {
                return StandardCharsets.UTF_8;
            }
            if (start.startsWith("fffe")) {
                return StandardCharsets.UTF_16LE;
            }
            return start.startsWith("feff") ? StandardCharsets.UTF_16BE : null;
        }
    }

    private static boolean isText(Path path, Charset charset) throws IOException {
        char[] part = new char[1 << 14];
        try (Reader text = reader(path, charset)) {
            for (int length = text.read(part); length >= 0; length = text.read(part)) {
                for (int i = 0; i < length; i++) {
                    if (part[i] == '\0') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException anotherCharset) {
            return false;
        }
    }
}
