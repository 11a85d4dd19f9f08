package clinic.strideback.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** WildFly as provisioned by the build, with a base directory in the folder: configuration and deployment are fresh at each start. */
final class ApplicationServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final String STARTED = "WFLYSRV0025";
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    /** Bounds what the JVM deserialises, as in docker/start.sh. */
    static final String SERIAL_FILTER = "maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000";

    private static final List<String> EXPORTED = List.of(
            "java.desktop/sun.awt",
            "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.security",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.management/javax.management",
            "java.naming/javax.naming");

    private final ServerProcess process;
    private final int httpPort;
    private final int managementPort;
    private final Path log;

    private ApplicationServer(ServerProcess process, int httpPort, int managementPort, Path log) {
        this.process = process;
        this.httpPort = httpPort;
        this.managementPort = managementPort;
        this.log = log;
    }

    /** What one start of the server depends on. */
    record Start(Layout layout, Path folder, boolean withEar, int httpPort, List<String> jvmOptions) {

        Path base() {
            return folder.resolve("wildfly");
        }

        Path logs() {
            return folder.resolve("logs");
        }
    }

    static ApplicationServer launch(Start start, Map<String, String> environment, long postgresql) {
        Path base = start.base();
        Folders.copy(start.layout().wildfly().resolve("standalone/configuration"), base.resolve("configuration"));
        Folders.delete(base.resolve("deployments"));
        Folders.create(base.resolve("deployments"));
        if (start.withEar()) {
            Folders.copyFile(start.layout().ear(), base.resolve("deployments/strideback.ear"));
        }
        int management = Ports.anyFree();
        Path log = start.logs().resolve("wildfly.log");
        List<String> arguments = arguments(start, postgresql, management);
        ServerProcess process = ServerProcess.java(Part.WILDFLY, arguments, environment, log);
        return new ApplicationServer(process, start.httpPort(), management, log);
    }

    void awaitReady() {
        process.awaitReady(() -> logHas(STARTED) || logHas(STARTED_WITH_ERRORS), START_LIMIT);
        if (logHas(STARTED_WITH_ERRORS)) {
            throw StackFailure.of(Part.WILDFLY, "started with errors", log);
        }
    }

    private boolean logHas(String text) {
        try {
            return Files.exists(log) && new String(Files.readAllBytes(log), StandardCharsets.UTF_8).contains(text);
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + log + ": " + e.getMessage(), e);
        }
    }

    /** What the server's own start script passes; that script cannot take a base directory with a space. */
    static List<String> arguments(Start start, long postgresql, int managementPort) {
        Path home = start.layout().wildfly();
        List<String> arguments = new ArrayList<>();
        arguments.add("-javaagent:" + start.layout().guard() + "=" + postgresql);
        arguments.addAll(List.of("-Xms128m", "-Xmx768m", "-XX:+ExitOnOutOfMemoryError"));
        arguments.addAll(start.jvmOptions());
        EXPORTED.forEach(exported -> arguments.add("--add-exports=" + exported + "=ALL-UNNAMED"));
        OPENED.forEach(opened -> arguments.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        arguments.addAll(List.of(
                "-Djava.awt.headless=true",
                "-Djdk.serialFilter=" + SERIAL_FILTER,
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8",
                "-Dorg.jboss.boot.log.file=" + start.logs().resolve("server.log"),
                "-Dlogging.configuration="
                        + start.base()
                                .resolve("configuration/logging.properties")
                                .toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + start.base(),
                "-Djboss.server.log.dir=" + start.logs(),
                "-Djboss.bind.address=" + Ports.HOST,
                "-Djboss.bind.address.management=" + Ports.HOST,
                "-Djboss.http.port=" + start.httpPort(),
                "-Djboss.management.http.port=" + managementPort));
        return arguments;
    }

    String url() {
        return "http://" + Ports.HOST + ":" + httpPort;
    }

    int managementPort() {
        return managementPort;
    }

    ServerProcess process() {
        return process;
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        process.close();
    }
}
