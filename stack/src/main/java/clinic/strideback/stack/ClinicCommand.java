package clinic.strideback.stack;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The commands behind {@code ./clinic}: run, stop, reset, status, import-patients. Everything lives in one folder, {@code .strideback} in the project. */
public final class ClinicCommand {
    private static final int DEFAULT_PORT = 8080;
    private static final long STOP_SECONDS = 60;
    private static final PrintStream OUT = System.out;
    private final Path folder;
    private final int port;

    private ClinicCommand(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** {@code run|stop|reset|status [--port N|auto] [--folder F]}; ends with 1 where it failed and 2 where it was asked wrongly. */
    public static void main(String... arguments) {
        try {
            System.exit(execute(new ArrayList<>(List.of(arguments))));
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int execute(List<String> arguments) {
        Path folder = option(arguments, "--folder")
                .map(Path::of)
                .orElseGet(() -> Layout.ofThisProject().root().resolve(".strideback"));
        int port = option(arguments, "--port").map(ClinicCommand::port).orElse(DEFAULT_PORT);
        if (!arguments.isEmpty() && arguments.get(0).equals("import-patients")) {
            return importPatients(folder, arguments);
        }
        ClinicCommand command = new ClinicCommand(folder.toAbsolutePath().normalize(), port);
        return switch (String.join(" ", arguments)) {
            case "run" -> command.run();
            case "stop" -> command.stop();
            case "reset" -> command.reset();
            case "status" -> command.status();
            default -> {
                System.err.println("Use: clinic run|stop|reset|status [--port N|auto] [--folder F]");
                yield 2;
            }
        };
    }

    private static int importPatients(Path folder, List<String> arguments) {
        String report = option(arguments, "--report").orElse("");
        String user = option(arguments, "--user").orElse("tara.therapist");
        String password = option(arguments, "--password").orElse("strideback-demo");
        boolean dryRun = arguments.remove("--dry-run");
        if (arguments.size() != 2 || arguments.get(1).startsWith("--")) {
            System.err.println(
                    "Use: clinic import-patients FILE.csv [--dry-run] [--report OUT.csv] [--user U] [--password P]");
            return 2;
        }
        return new ImportPatients(Running.in(folder))
                .run(new ImportPatients.Wish(Path.of(arguments.get(1)), dryRun, report, user, password));
    }

    private static Optional<String> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == arguments.size()) {
            throw new StackFailure(name + " needs a value.");
        }
        arguments.remove(at);
        return Optional.of(arguments.remove(at));
    }

    private static int port(String text) {
        if (text.equals("auto")) {
            return 0;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new StackFailure("--port is a number from 1 to 65535, or auto; not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private int run() {
        long begin = System.nanoTime();
        OUT.println(
                Files.exists(folder.resolve("postgresql"))
                        ? "Starting StrideBack with the data in " + folder
                        : "Starting StrideBack for the first time; data and logs go to " + folder);
        Stack stack = Stack.in(folder)
                .httpPort(port)
                .withEar()
                .progress(ClinicCommand::tell)
                .start();
        OUT.println();
        OUT.println("StrideBack is ready at " + stack.httpUrl() + "/");
        OUT.println("(after " + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s; logs: " + stack.logs()
                + "; Ctrl-C stops it)");
        OUT.println();
        OUT.println("Sign in, each with the password strideback-demo, as");
        OUT.println("  tara.therapist   therapist");
        OUT.println("  theo.therapist   therapist of another clinic");
        OUT.println("  paula.patient    patient");
        OUT.println("  piet.patient     patient");
        OUT.println("  ada.admin        administrator");
        stack.awaitTrouble();
        return 1;
    }

    private static void tell(String line) {
        OUT.println("  " + line);
    }

    private int stop() {
        Optional<ProcessHandle> starter = Running.in(folder).starter();
        if (starter.isEmpty()) {
            OUT.println("StrideBack is not running in " + folder);
            return 0;
        }
        starter.get().destroy();
        try {
            starter.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            OUT.println("StrideBack has stopped.");
            return 0;
        } catch (TimeoutException | ExecutionException e) {
            throw new StackFailure("Process " + starter.get().pid() + " did not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int reset() {
        if (!Files.exists(folder)) {
            OUT.println("There is nothing to delete: " + folder);
            return 0;
        }
        if (!Stack.isMadeIn(folder)) {
            throw new StackFailure("Nothing was deleted: " + folder + " is no folder of StrideBack's data.");
        }
        stop();
        Folders.delete(folder);
        OUT.println("Data and logs are deleted: " + folder);
        return 0;
    }

    private int status() {
        Running running = Running.in(folder);
        if (running.starter().isEmpty()) {
            OUT.println("StrideBack is not running in " + folder);
            return 3;
        }
        OUT.println("StrideBack runs in " + folder);
        for (String part : List.of("application", "keycloak", "postgresql")) {
            OUT.println("  " + part + ": " + (running.get(part).isEmpty() ? "starting" : running.get(part)));
        }
        return 0;
    }
}
