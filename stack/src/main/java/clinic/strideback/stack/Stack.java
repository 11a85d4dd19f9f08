package clinic.strideback.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak and WildFly, running as one on the loopback address with all their files in one folder.
 *
 * <pre>{@code
 * try (Stack stack = Stack.in(folder).withEar().start()) {
 *     open(stack.httpUrl());
 * }
 * }</pre>
 */
public final class Stack implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final Duration WATCH = Duration.ofSeconds(1);
    private final Layout layout;
    private final Path folder;
    private final FileChannel lock;
    private final Secrets secrets;
    private final Running running;
    private volatile boolean stopping;
    private @Nullable Database database;
    private @Nullable LoginServer loginServer;
    private @Nullable ApplicationServer applicationServer;
    private Supplier<ApplicationServer> launch = () -> present(null, Part.WILDFLY);

    private Stack(Builder wanted) {
        this.layout = wanted.layout;
        this.folder = wanted.folder;
        this.lock = lock(folder);
        Running.in(folder).stopLeftOvers();
        Database.stopLeftOver(folder);
        if (wanted.fresh) {
            Folders.list(folder).stream().filter(path -> !path.endsWith(LOCK)).forEach(Folders::delete);
        }
        this.secrets = new Secrets(folder);
        this.running = Running.in(folder);
        Folders.create(logs());
    }

    /** A stack that keeps data and logs in the folder, and starts with the same data next time. */
    public static Builder in(Path folder) {
        return new Builder(folder.toAbsolutePath().normalize());
    }

    /** The address of the application, without a slash at the end. */
    public String httpUrl() {
        return present(applicationServer, Part.WILDFLY).url();
    }

    /** The port of WildFly's management interface. */
    public int managementPort() {
        return present(applicationServer, Part.WILDFLY).managementPort();
    }

    /** The provisioned server, which no stack ever writes to. */
    public Path wildflyHome() {
        return layout.wildfly();
    }

    /** The EAR that the build made. */
    public static Path shippedEar() {
        return Layout.ofThisProject().ear();
    }

    /** What WildFly printed since it was started. */
    public Path wildflyLog() {
        return present(applicationServer, Part.WILDFLY).log();
    }

    /** The address of Keycloak, without a slash at the end. */
    public String keycloakUrl() {
        return present(loginServer, Part.KEYCLOAK).url();
    }

    /** The application's database. */
    public String jdbcUrl() {
        return present(database, Part.POSTGRESQL).jdbcUrl("strideback");
    }

    /** The password of the role {@code strideback_app}, with which the application works. */
    public String appPassword() {
        return secrets.get("postgresql.app");
    }

    /** The password of the role {@code strideback_owner}, which migrates. */
    public String ownerPassword() {
        return secrets.get("postgresql.owner");
    }

    /** Where the parts write their logs. */
    public Path logs() {
        return folder.resolve("logs");
    }

    private static <T> T present(@Nullable T server, Part part) {
        if (server == null) {
            throw new IllegalStateException(part.title() + " is not part of this stack");
        }
        return server;
    }

    private void start(Builder wanted) {
        running.noteStarter();
        int httpPort = Ports.exactly(wanted.httpPort);
        int keycloakPort = Ports.anyFree();
        Database postgresql = Database.start(layout, folder, secrets, Ports.anyFree());
        database = postgresql;
        running.note("postgresql", postgresql.jdbcUrl("strideback"));
        wanted.progress.accept("PostgreSQL is up.");

        Map<String, String> environment = environment(postgresql, httpPort, keycloakPort);
        environment.putAll(wanted.environment);
        if (wanted.parts.contains(Part.WILDFLY)) {
            ApplicationServer.Start start =
                    new ApplicationServer.Start(layout, folder, wanted.withEar, httpPort, wanted.jvmOptions);
            launch = () -> ApplicationServer.launch(start, environment, postgresql.pid());
            launchApplication();
        }
        if (wanted.parts.contains(Part.KEYCLOAK)) {
            LoginServer.prepare(layout, logs());
            loginServer = LoginServer.launch(layout, folder, keycloakPort, environment, postgresql.pid());
            running.note(Running.pidOf(Part.KEYCLOAK), loginServer.process().pid());
        }
        awaitReady(wanted.progress);
    }

    private void launchApplication() {
        ApplicationServer launched = launch.get();
        applicationServer = launched;
        running.note(Running.pidOf(Part.WILDFLY), launched.process().pid());
    }

    /** Ends WildFly as a power cut would: nothing in it gets to say goodbye. */
    public void killApplication() {
        present(applicationServer, Part.WILDFLY).process().kill();
    }

    /** Starts WildFly once more at the address that it had, and waits until it is ready. */
    public void startApplicationAgain() {
        launchApplication();
        present(applicationServer, Part.WILDFLY).awaitReady();
    }

    private void awaitReady(Consumer<String> progress) {
        if (loginServer != null) {
            loginServer.awaitReady();
            running.note("keycloak", loginServer.url());
            progress.accept("Keycloak is up.");
        }
        if (applicationServer != null) {
            applicationServer.awaitReady();
            running.note("application", applicationServer.url() + "/");
            progress.accept("WildFly is up.");
        }
    }

    /** One environment for both servers: each reads what it knows. */
    private Map<String, String> environment(Database postgresql, int httpPort, int keycloakPort) {
        Map<String, String> values = new HashMap<>();
        values.put("STRIDEBACK_PROFILE", "demo");
        values.put("STRIDEBACK_URL", "http://" + Ports.HOST + ":" + httpPort);
        values.put("STRIDEBACK_DB_URL", postgresql.jdbcUrl("strideback"));
        values.put("STRIDEBACK_DB_USER", Database.APP);
        values.put("STRIDEBACK_DB_PASSWORD", appPassword());
        values.put("STRIDEBACK_DB_OWNER_USER", Database.OWNER);
        values.put("STRIDEBACK_DB_OWNER_PASSWORD", ownerPassword());
        values.put("STRIDEBACK_KEYCLOAK_ADMIN_CLIENT_SECRET", secrets.get("keycloak.admin"));
        // Browsers keep cookies per host, not per port: two stacks must not overwrite each other's.
        values.put("STRIDEBACK_COOKIE_NAME", "strideback-" + httpPort);
        values.put("STRIDEBACK_COOKIE_SECURE", "false");
        values.put("OIDC_PROVIDER_URL", "http://" + Ports.HOST + ":" + keycloakPort + "/realms/strideback");
        values.put("OIDC_CLIENT_SECRET", secrets.get("keycloak.web"));
        values.put("OIDC_SSL_REQUIRED", "EXTERNAL");
        values.put("KC_DB_URL", postgresql.jdbcUrl("keycloak"));
        values.put("KC_DB_USERNAME", Database.KEYCLOAK);
        values.put("KC_DB_PASSWORD", secrets.get("postgresql.keycloak"));
        values.put("KC_DB_POOL_MAX_SIZE", "20");
        return values;
    }

    /** Whether a stack has run in the folder; any other one is left alone. */
    static boolean isMadeIn(Path folder) {
        return Files.isRegularFile(folder.resolve(LOCK));
    }

    private static FileChannel lock(Path folder) {
        Folders.create(folder);
        Path file = folder.resolve(LOCK);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
            channel.close();
            throw new StackFailure("StrideBack already runs in " + folder + ": "
                    + Running.in(folder).get("application"));
        } catch (OverlappingFileLockException e) {
            throw new StackFailure("A stack of this process already runs in " + folder, e);
        } catch (IOException e) {
            throw new StackFailure("Cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    /** Waits until one of the servers ends by itself, which none should; its log says why. */
    void awaitTrouble() {
        try {
            while (true) {
                if (database != null) {
                    database.failIfEnded();
                }
                if (applicationServer != null) {
                    applicationServer.process().failIfEnded(WATCH);
                }
                if (loginServer != null) {
                    loginServer.process().failIfEnded(WATCH);
                }
            }
        } catch (StackFailure e) {
            throw failed(e);
        }
    }

    /** A server that ends because all are being stopped is no failure of its own. */
    private StackFailure failed(StackFailure failure) {
        if (stopping) {
            return new StackFailure("Stopped.", failure);
        }
        close();
        return failure;
    }

    /** Stops all parts; those that need another one stop before it. */
    @Override
    public synchronized void close() {
        if (!lock.isOpen()) {
            return;
        }
        stopping = true;
        if (loginServer != null) {
            loginServer.process().beginStop();
        }
        if (applicationServer != null) {
            applicationServer.close();
        }
        if (loginServer != null) {
            loginServer.close();
        }
        if (database != null) {
            database.close();
        }
        running.forget();
        try {
            lock.close();
        } catch (IOException e) {
            throw new StackFailure("Cannot unlock " + folder + ": " + e.getMessage(), e);
        }
    }

    /** What is to be started. */
    public static final class Builder {
        private final Layout layout = Layout.ofThisProject();
        private final Path folder;
        private final Set<Part> parts = EnumSet.allOf(Part.class);
        private final Map<String, String> environment = new HashMap<>();
        private final List<String> jvmOptions = new ArrayList<>();
        private Consumer<String> progress = line -> {};
        private boolean withEar;
        private boolean fresh;
        private int httpPort;

        private Builder(Path folder) {
            this.folder = folder;
        }

        /** Only these parts; PostgreSQL is always there. */
        public Builder only(Part... wanted) {
            parts.retainAll(Arrays.asList(wanted));
            return this;
        }

        /** Deploys the application, so that it is up when the stack is. */
        public Builder withEar() {
            withEar = true;
            return this;
        }

        /** Deletes what an earlier start left in the folder. */
        public Builder fresh() {
            fresh = true;
            return this;
        }

        /** The application's port; 0, the default, for any that is free. */
        public Builder httpPort(int port) {
            httpPort = port;
            return this;
        }

        /** One more variable, or another value, in the environment of the servers. */
        public Builder environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** It ends soon: code is compiled quickly rather than well, which takes half the processor of a start. */
        public Builder shortLived() {
            return jvmOption("-XX:TieredStopAtLevel=1").jvmOption("-XX:+UseSerialGC");
        }

        /** One more option for WildFly's JVM. */
        public Builder jvmOption(String option) {
            jvmOptions.add(option);
            return this;
        }

        /** Who is told what is up. */
        public Builder progress(Consumer<String> listener) {
            progress = listener;
            return this;
        }

        /** Starts the parts and waits until they are ready; a failure stops those that already ran. */
        public Stack start() {
            Stack stack = new Stack(this);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stopper"));
            try {
                stack.start(this);
                return stack;
            } catch (StackFailure e) {
                throw stack.failed(e);
            }
        }
    }
}
