package clinic.strideback.architecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Where the classes and sources of the modules lie: folders, so that what is read is what was just compiled. */
public final class Modules implements LocationProvider {

    @Override
    public Set<Location> get(Class<?> testClass) {
        return Set.of(Location.of(classes("ejb")), Location.of(classes("web")), Location.of(classes("api")));
    }

    static Path classes(String module) {
        return root().resolve(module).resolve("target/classes");
    }

    static Path source(String module, String className) {
        return root().resolve(module).resolve("src/main/java").resolve(className.replace('.', '/') + ".java");
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("ejb")) && Files.isDirectory(folder.resolve("web"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Not in the project: " + Path.of("").toAbsolutePath());
    }
}
