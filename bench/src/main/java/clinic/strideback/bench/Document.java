package clinic.strideback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The document about all measurements: each writes its own part, and leaves the others as they are. */
record Document(Path file) {

    private static final String PART = "\n## ";

    static Document at(Path file) {
        return new Document(file);
    }

    /** Puts the text in place of the part with the title, or behind the others. */
    void write(String title, String text) throws IOException {
        List<String> parts =
                new ArrayList<>(Arrays.asList(Files.readString(file).split("(?=" + PART + ")", -1)));
        String written = PART + title + "\n\n" + text.strip() + "\n";
        int place = 0;
        while (place < parts.size() && !parts.get(place).startsWith(PART + title + "\n")) {
            place++;
        }
        if (place < parts.size()) {
            parts.set(place, written);
        } else {
            parts.add(written);
        }
        Files.writeString(file, String.join("", parts));
    }
}
