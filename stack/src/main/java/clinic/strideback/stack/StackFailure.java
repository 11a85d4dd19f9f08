package clinic.strideback.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Something kept the stack from starting; the message is meant for the person who typed the command. */
public final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LAST_LINES = 15;

    StackFailure(String message) {
        super(message);
    }

    StackFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** Names the part, its log, and shows how the log ends. */
    static StackFailure of(Part part, String reason, Path log) {
        return new StackFailure(
                part.title() + " " + reason + ".\nIts log: " + log + "\nThe log ends with:\n" + lastLines(log));
    }

    private static String lastLines(Path log) {
        if (!Files.exists(log)) {
            return "  (nothing was logged)";
        }
        try {
            // Decoded leniently: a log may be cut in the middle of a character.
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return "  " + String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "  (cannot be read: " + e.getMessage() + ")";
        }
    }
}
