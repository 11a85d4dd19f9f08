package clinic.strideback.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** PostgreSQL with its data in the folder; at the first start it gets the roles and databases, and asks for passwords from then on. */
final class Database implements AutoCloseable {
    static final String OWNER = "strideback_owner";
    static final String APP = "strideback_app";
    static final String KEYCLOAK = "keycloak";
    private static final String SUPERUSER = "postgres";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final long pid;
    private final Path log;

    private Database(EmbeddedPostgres server, long pid, Path log) {
        this.server = server;
        this.pid = pid;
        this.log = log;
    }

    static Database start(Layout layout, Path folder, Secrets secrets, int port) {
        Path data = folder.resolve("postgresql");
        Path log = folder.resolve("logs/postgresql.log");
        boolean first = !Files.exists(data.resolve("strideback-ready"));
        if (first) {
            Folders.delete(data);
        }
        // Also tells the library to keep out of the system's temporary folder.
        System.setProperty("ot.epg.working-dir", layout.postgresql().toString());
        try {
            EmbeddedPostgres server = settings(layout, data, log)
                    .setPort(port)
                    .setConnectConfig("password", secrets.get("postgresql.superuser"))
                    .start();
            Database database = new Database(server, pidIn(data), log);
            if (first) {
                database.setUp(layout, secrets, data);
            }
            return database;
        } catch (IOException | IllegalStateException e) {
            throw StackFailure.of(Part.POSTGRESQL, "did not start (" + e.getMessage() + ")", log);
        }
    }

    private static EmbeddedPostgres.Builder settings(Layout layout, Path data, Path log) {
        ProcessBuilder.Redirect toLog = ProcessBuilder.Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(layout.postgresql().toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LIMIT)
                .setOutputRedirector(toLog)
                .setErrorRedirector(toLog)
                // The same order of texts on every operating system.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", Ports.HOST)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                // The registry of a hundred thousand runners fits, indexes and all; half of it would be written and
                // read again and again.
                .setServerConfig("shared_buffers", "256MB")
                // The library switches it off for throw-away data; ours is kept.
                .setServerConfig("fsync", "on");
    }

    private void setUp(Layout layout, Secrets secrets, Path data) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET strideback.owner_password = '" + secrets.get("postgresql.owner") + "'");
            statement.execute("SET strideback.app_password = '" + secrets.get("postgresql.app") + "'");
            statement.execute("SET strideback.keycloak_password = '" + secrets.get("postgresql.keycloak") + "'");
            statement.execute(Files.readString(layout.roles()));
            statement.execute("CREATE DATABASE strideback OWNER " + OWNER);
            statement.execute("CREATE DATABASE keycloak OWNER " + KEYCLOAK);
            statement.execute("REVOKE CONNECT ON DATABASE strideback, keycloak FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE strideback TO " + APP);
            statement.execute("ALTER ROLE " + SUPERUSER + " PASSWORD '" + secrets.get("postgresql.superuser") + "'");
            Files.write(data.resolve("pg_hba.conf"), List.of("host all all " + Ports.HOST + "/32 scram-sha-256"));
            statement.execute("SELECT pg_reload_conf()");
            Files.createFile(data.resolve("strideback-ready"));
        } catch (SQLException | IOException e) {
            close();
            throw StackFailure.of(Part.POSTGRESQL, "could not be set up (" + e.getMessage() + ")", log);
        }
    }

    private static long pidIn(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
    }

    /** A server that outlived a killed starter still holds the data; without clients it ends at once. */
    static void stopLeftOver(Path folder) {
        Path pidFile = folder.resolve("postgresql/postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            LeftOvers.stop(pidIn(folder.resolve("postgresql")), "postgres");
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + pidFile + ": " + e.getMessage(), e);
        }
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + server.getPort() + "/" + database;
    }

    /** @throws StackFailure if it has ended by itself */
    void failIfEnded() {
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
            throw StackFailure.of(Part.POSTGRESQL, "ended by itself", log);
        }
    }

    long pid() {
        return pid;
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw StackFailure.of(Part.POSTGRESQL, "did not stop (" + e.getMessage() + ")", log);
        }
    }
}
