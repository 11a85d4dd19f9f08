package clinic.strideback.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.access.Requires;
import clinic.strideback.account.AccountService;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The audit trail has words for whatever can be done. */
class DeedWordsTest {
    private final ResourceBundle words = ResourceBundle.getBundle("clinic.strideback.web.admin.deeds");

    @Test
    void everyUseCaseHasWords() throws IOException, URISyntaxException, ClassNotFoundException {
        List<String> without = new ArrayList<>();
        for (String name : services()) {
            Class<?> service = Class.forName(name, false, getClass().getClassLoader());
            for (Method method : service.getDeclaredMethods()) {
                String deed = service.getSimpleName().replaceFirst("Service$", "") + "." + method.getName();
                if (method.isAnnotationPresent(Requires.class) && !words.containsKey(deed)) {
                    without.add(deed);
                }
            }
        }
        assertThat(without).as("add them to web/admin/deeds.properties").isEmpty();
    }

    private static List<String> services() throws IOException, URISyntaxException {
        Path place = Path.of(AccountService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(place)) {
            return services(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
            return services(jar.getPath("/"));
        }
    }

    private static List<String> services(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = files.filter(file -> file.toString().endsWith("Service.class"))
                    .map(file -> root.relativize(file)
                            .toString()
                            .replace(".class", "")
                            .replaceAll("[/\\\\]", "."))
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
