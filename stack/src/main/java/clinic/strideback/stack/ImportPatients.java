package clinic.strideback.stack;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings a file of runners to the StrideBack that runs in the folder, as a person who signs in, and keeps the report on its rows. */
final class ImportPatients {
    private static final PrintStream OUT = System.out;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(30);

    private final Running running;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    ImportPatients(Running running) {
        this.running = running;
    }

    /** Who brings what. */
    record Wish(Path file, boolean dryRun, String report, String user, String password) {}

    /** Ends with a report and a summary, or says why not. */
    int run(Wish wish) {
        demandFile(wish.file());
        demandRunning();
        long begin = System.nanoTime();
        String token = token(running.get("keycloak"), wish);
        HttpResponse<InputStream> answer = send(request(running.get("application"), token, wish));
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new StackFailure(problem(answer.statusCode(), body));
            }
            if (!wish.report().isEmpty()) {
                Files.copy(body, Path.of(wish.report()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot write the report " + wish.report() + ": " + e.getMessage(), e);
        }
        summary(answer, wish, Duration.ofNanos(System.nanoTime() - begin));
        return 0;
    }

    private static void demandFile(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StackFailure("There is no file " + file + " that can be read.");
        }
    }

    private void demandRunning() {
        if (running.starter().isEmpty()
                || running.get("application").isEmpty()
                || running.get("keycloak").isEmpty()) {
            throw new StackFailure("StrideBack is not running, or not ready yet. Start it first: ./clinic run");
        }
    }

    private String token(String keycloak, Wish wish) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "password");
        fields.put("client_id", "strideback-cli");
        fields.put("username", wish.user());
        fields.put("password", wish.password());
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<InputStream> answer =
                send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/strideback/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(form))
                        .build());
        try (InputStream body = answer.body();
                JsonReader reader = Json.createReader(body)) {
            JsonObject told = reader.readObject();
            if (answer.statusCode() != 200) {
                throw new StackFailure("Signing in as " + wish.user() + " failed: "
                        + told.getString("error_description", "status " + answer.statusCode()) + ".");
            }
            return told.getString("access_token");
        } catch (IOException | JsonException e) {
            throw new StackFailure("Signing in as " + wish.user() + " failed: " + e.getMessage(), e);
        }
    }

    private static HttpRequest request(String application, String token, Wish wish) {
        String name = URLEncoder.encode(String.valueOf(wish.file().getFileName()), StandardCharsets.UTF_8);
        try {
            return HttpRequest.newBuilder(URI.create(
                            application + "api/v1/patient-imports?dryRun=" + wish.dryRun() + "&name=" + name))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "text/csv")
                    .header("Accept", "text/csv")
                    .timeout(LONG_PATIENCE)
                    .POST(BodyPublishers.ofFile(wish.file()))
                    .build();
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + wish.file() + ": " + e.getMessage(), e);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new StackFailure(request.uri().getAuthority() + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted; what was confirmed goes on in the server.", e);
        }
    }

    private static String problem(int status, InputStream body) throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        if (text.startsWith("{")) {
            try (JsonReader reader = Json.createReader(new java.io.StringReader(text))) {
                JsonObject problem = reader.readObject();
                return problem.getString("detail", problem.getString("code", "Status " + status));
            }
        }
        return "StrideBack refused the file with status " + status + ".";
    }

    private static void summary(HttpResponse<InputStream> answer, Wish wish, Duration took) {
        OUT.println(count(answer, "Rows") + " rows in " + took.toSeconds() + " s"
                + (wish.dryRun() ? " (dry run: nobody was registered)" : ""));
        OUT.println("  new:                 " + count(answer, "New"));
        OUT.println("  exact duplicates:    " + count(answer, "Exact"));
        OUT.println("  possible duplicates: " + count(answer, "Possible"));
        OUT.println("  errors:              " + count(answer, "Errors"));
        if (!wish.dryRun()) {
            OUT.println("  registered:          " + count(answer, "Imported"));
        }
        if (!wish.report().isEmpty()) {
            OUT.println("Report: " + wish.report());
        }
    }

    private static String count(HttpResponse<?> answer, String what) {
        return answer.headers().firstValue("StrideBack-" + what).orElse("?");
    }
}
