package clinic.strideback.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes whole folders. */
final class Folders {

    private Folders() {}

    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StackFailure("Cannot create " + folder + ": " + e.getMessage(), e);
        }
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The copy replaces what stood there. */
    static void copy(Path from, Path to) {
        delete(to);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    copyFile(path, target);
                }
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot copy " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }

    static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("Cannot copy " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }
}
