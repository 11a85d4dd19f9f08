package clinic.strideback.bench;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: signs in once, asks for pages, and sends forms. */
final class Session {

    private static final String PASSWORD = "strideback-demo";
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+login-actions[^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    /** Each server's cookies, the secure ones too: like a browser, it trusts the loopback address without TLS. */
    private static final class Cookies extends CookieHandler {

        private final Map<String, Map<String, String>> kept = new ConcurrentHashMap<>();

        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
            String cookies = of(uri).entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            return cookies.isEmpty() ? Map.of() : Map.of("Cookie", List.of(cookies));
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) {
            headers.forEach((name, values) -> {
                if ("set-cookie".equalsIgnoreCase(name)) {
                    values.forEach(value -> keep(uri, value));
                }
            });
        }

        private void keep(URI uri, String header) {
            String cookie = header.split(";", 2)[0];
            int equals = cookie.indexOf('=');
            if (header.contains("Max-Age=0")) {
                of(uri).remove(cookie.substring(0, equals));
            } else {
                of(uri).put(cookie.substring(0, equals), cookie.substring(equals + 1));
            }
        }

        private Map<String, String> of(URI uri) {
            return kept.computeIfAbsent(uri.getAuthority(), server -> new ConcurrentHashMap<>());
        }
    }

    private final String address;
    private final HttpClient client;

    /** Stays where it is sent away; it keeps its connection, as the other does. */
    private final HttpClient staying;

    private Session(String address, HttpClient client) {
        this.address = address;
        this.client = client;
        this.staying = HttpClient.newBuilder()
                .cookieHandler(client.cookieHandler().orElseThrow())
                .build();
    }

    static Session signIn(String address, String person) {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new Cookies())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Session session = new Session(address, client);
        Matcher form = ACTION.matcher(session.get("/worklist.xhtml").body());
        if (!form.find()) {
            throw new IllegalStateException("The login page has no form");
        }
        session.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(Map.of("username", person, "password", PASSWORD))))
                .build());
        return session;
    }

    /** Milliseconds until the whole page was there. */
    double time(String path) {
        long begin = System.nanoTime();
        get(path);
        return (System.nanoTime() - begin) / 1e6;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** Milliseconds to register a runner, from sending the form to the chart; getting the form is not counted. */
    double register(Map<String, String> typed) {
        String page = get("/patient/register.xhtml").body();
        String form = page.substring(page.indexOf("id=\"form\""));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form.substring(0, form.indexOf("</form>")));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        typed.forEach((field, text) -> fields.put("form:" + field, text));
        fields.put("form:register", "");
        HttpRequest post = HttpRequest.newBuilder(URI.create(address + "/patient/register.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build();
        long begin = System.nanoTime();
        HttpResponse<String> answer = send(staying, post);
        double took = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Not registered: " + answer.statusCode() + " "
                    + answer.body().replaceAll("(?s).*<main", "").substring(0, 2000));
        }
        return took;
    }

    private HttpResponse<String> send(HttpRequest request) {
        HttpResponse<String> answer = send(client, request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
