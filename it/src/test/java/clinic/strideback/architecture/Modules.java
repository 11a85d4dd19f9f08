package clinic.strideback.architecture;

import clinic.strideback.access.UseCase;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Where the classes and sources of the modules lie: folders, so that what is read is what was just compiled. */
public final class Modules implements LocationProvider {

    @Override
    public Set<Location> get(Class<?> testClass) {
        return Set.of(Location.of(classes("ejb")), Location.of(classes("web")), Location.of(classes("api")));
    }

    /** Each as the trail calls it, as the bytes of the classes have it; whether a server knows them too is for it to say. */
    public static List<String> useCases() {
        return new ClassFileImporter()
                .importLocations(new Modules().get(Modules.class)).stream()
                        .filter(service -> service.isAnnotatedWith(UseCase.class))
                        .flatMap(service -> service.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.STATIC)
                                && !method.getModifiers().contains(JavaModifier.BRIDGE))
                        .map(method ->
                                method.getOwner().getSimpleName().replaceFirst("Service$", "") + "." + method.getName())
                        .sorted()
                        .toList();
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
