package clinic.strideback.e2e;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks the running application over a socket: no client mends the address, keeps cookies or follows redirects. */
final class RawHttp {
    private static final int PATIENCE = 60_000;
    private static final String END_OF_HEADERS = "\r\n\r\n";

    private RawHttp() {}

    /** Names of headers are in lower case. */
    record Answer(int status, Map<String, List<String>> headers, String body) {

        /** What the header says; nothing where it is not there, all of it where it is there more than once. */
        String header(String name) {
            return String.join(" | ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        /** The sources or values of each directive of the content policy. */
        Map<String, List<String>> policy() {
            return Arrays.stream(header("Content-Security-Policy").split(";", -1))
                    .map(directive -> List.of(directive.trim().split(" ", -1)))
                    .collect(Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
        }
    }

    static Answer get(String target, String... headers) {
        return ask("GET", target, "", headers);
    }

    static Answer post(String target, String body, String... headers) {
        return ask("POST", target, body, headers);
    }

    private static Answer ask(String method, String target, String body, String... headers) {
        URI application = URI.create(RunningClinic.address("/"));
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + target + " HTTP/1.1\r\nHost: " + application.getAuthority()
                + "\r\nConnection: close\r\nContent-Length: " + sent.length + "\r\n"
                + Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining())
                + "\r\n";
        try (Socket socket = new Socket(application.getHost(), application.getPort())) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(sent);
            out.flush();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(read);
            return parse(read.toString(StandardCharsets.UTF_8), target);
        } catch (IOException failed) {
            throw new AssertionError("No answer to " + method + " " + target, failed);
        }
    }

    private static Answer parse(String text, String target) throws IOException {
        int end = text.indexOf(END_OF_HEADERS);
        if (end < 0) {
            throw new EOFException("The connection closed without an answer: " + target);
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line : Arrays.asList(lines).subList(1, lines.length)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).trim());
        }
        return new Answer(
                Integer.parseInt(lines[0].split(" ", -1)[1]), headers, text.substring(end + END_OF_HEADERS.length()));
    }
}
