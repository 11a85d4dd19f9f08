package clinic.strideback.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialFilterTest {

    @Test
    void theLocalServerAndTheImageBoundWhatIsDeserialisedAlike(@TempDir Path project) throws IOException {
        List<String> image = Files.readAllLines(Layout.ofThisProject().root().resolve("docker/start.sh"));

        assertThat(optionsOfALocalStart(project)).contains("-Djdk.serialFilter=" + ApplicationServer.SERIAL_FILTER);
        assertThat(image)
                .containsSubsequence(
                        "export JDK_SERIAL_FILTER=\"" + ApplicationServer.SERIAL_FILTER + "\"",
                        "unset DISABLE_JDK_SERIAL_FILTER")
                .filteredOn(line -> line.startsWith("export JAVA_OPTS="))
                .as("the option would be put aside by a JAVA_OPTS from outside")
                .singleElement()
                .asString()
                .doesNotContain("serialFilter");
    }

    private static List<String> optionsOfALocalStart(Path project) throws IOException {
        Files.createDirectories(project.resolve("ear/target/server"));
        Files.createDirectories(project.resolve("stack/target"));
        Files.createFile(project.resolve("stack/target/strideback-stack.jar"));
        return ApplicationServer.arguments(
                new ApplicationServer.Start(new Layout(project), project, false, 0, List.of()), 0, 0);
    }
}
