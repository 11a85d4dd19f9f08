package clinic.strideback.stack;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the build put the parts: everything is found from the project's folder. */
record Layout(Path root) {

    /** The project that this class was compiled in, so the stack starts from any working directory. */
    static Layout ofThisProject() {
        Path program = program();
        return Stream.of(program, Path.of("").toAbsolutePath())
                .flatMap(place -> Stream.iterate(place, Objects::nonNull, Path::getParent))
                .filter(folder -> Files.isRegularFile(folder.resolve("docker/wildfly/configure.cli")))
                .findFirst()
                .map(Layout::new)
                .orElseThrow(() -> new StackFailure("The stack runs from the project's folder, but neither " + program
                        + " nor the working directory is in one."));
    }

    private static Path program() {
        CodeSource source = Layout.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new StackFailure("Cannot tell where the project lies: " + source, e);
        }
    }

    Path ear() {
        return built(root.resolve("ear/target/strideback.ear"));
    }

    Path wildfly() {
        return built(root.resolve("ear/target/server"));
    }

    Path keycloak() {
        Path unpacked = built(root.resolve("stack/target/keycloak"));
        Path[] found = Folders.list(unpacked).stream()
                .filter(folder -> Files.isRegularFile(folder.resolve("lib/quarkus-run.jar")))
                .toArray(Path[]::new);
        if (found.length != 1) {
            throw new StackFailure("Expected one Keycloak in " + unpacked + ", found " + found.length
                    + ". Delete that folder and build again.");
        }
        return found[0];
    }

    /** PostgreSQL's binaries are unpacked here once, for all stacks of this project. */
    Path postgresql() {
        return root.resolve("stack/target/postgresql");
    }

    Path guard() {
        return built(root.resolve("stack/target/strideback-stack.jar"));
    }

    Path realm() {
        return root.resolve("docker/keycloak/strideback-realm.json");
    }

    Path demoOverlay() {
        return root.resolve("docker/keycloak/demo-overlay.json");
    }

    Path roles() {
        return root.resolve("docker/postgres/roles/roles.sql");
    }

    private static Path built(Path path) {
        if (!Files.exists(path)) {
            throw new StackFailure(path + " is missing. Build first: mvn package -DskipTests");
        }
        return path;
    }
}
