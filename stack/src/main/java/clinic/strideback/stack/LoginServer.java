package clinic.strideback.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with the demo realm. The unpacked distribution is built once for PostgreSQL and shared; each folder has a home of its own with the realm to import
 * and the settings of that build.
 */
final class LoginServer implements AutoCloseable {
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");
    private static final String BUILT_SETTINGS = "lib/quarkus/generated-bytecode.jar";

    private final ServerProcess process;
    private final int port;
    private final int managementPort;

    private LoginServer(ServerProcess process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Builds the distribution where that was not yet done; takes half a minute once. */
    static void prepare(Layout layout, Path logs) {
        Path distribution = layout.keycloak();
        Path marker = distribution.resolve("strideback-built");
        try (FileChannel channel = FileChannel.open(
                        distribution.resolve("strideback.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(marker)) {
                List<String> arguments = arguments(distribution, distribution);
                arguments.add(0, "-XX:TieredStopAtLevel=1"); // it works for seconds, once
                arguments.addAll(BUILD);
                try (ServerProcess build =
                        ServerProcess.java(Part.KEYCLOAK, arguments, Map.of(), logs.resolve("keycloak-build.log"))) {
                    build.awaitEnd(BUILD_LIMIT);
                }
                Files.createFile(marker);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare Keycloak in " + distribution + ": " + e.getMessage(), e);
        }
    }

    static LoginServer launch(Layout layout, Path folder, int port, Map<String, String> environment, long postgresql) {
        Path distribution = layout.keycloak();
        Path home = folder.resolve("keycloak");
        Folders.copyFile(distribution.resolve(BUILT_SETTINGS), home.resolve(BUILT_SETTINGS));
        Folders.create(home.resolve("conf"));
        RealmFile.write(layout.realm(), layout.demoOverlay(), home.resolve("data/import/strideback-realm.json"));
        int management = Ports.anyFree();
        List<String> arguments = new ArrayList<>();
        arguments.add("-javaagent:" + layout.guard() + "=" + postgresql);
        arguments.addAll(arguments(distribution, home));
        arguments.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-host=" + Ports.HOST,
                "--http-port=" + port,
                "--http-management-port=" + management));
        Path log = folder.resolve("logs/keycloak.log");
        return new LoginServer(ServerProcess.java(Part.KEYCLOAK, arguments, environment, log), port, management);
    }

    void awaitReady() {
        String health = "http://" + Ports.HOST + ":" + managementPort + "/health/ready";
        process.awaitReady(() -> Http.status(health) == 200, START_LIMIT);
    }

    /** What the distribution's own start script passes. */
    private static List<String> arguments(Path distribution, Path home) {
        return new ArrayList<>(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    String url() {
        return "http://" + Ports.HOST + ":" + port;
    }

    ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
