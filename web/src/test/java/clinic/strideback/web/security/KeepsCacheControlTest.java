package clinic.strideback.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeepsCacheControlTest {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    private final Map<String, String> headers = new HashMap<>(Map.of("Cache-Control", FOR_A_YEAR));
    private final HttpServletResponse response = new KeepsCacheControl((HttpServletResponse) Proxy.newProxyInstance(
            KeepsCacheControlTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (proxy, method, arguments) -> {
                if (method.getName().equals("setHeader")) {
                    headers.put((String) arguments[0], (String) arguments[1]);
                }
                return null;
            }));

    @Test
    void whatIsThereIsKeptForAYearWhateverFacesSays() {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setHeader("Cache-Control", "max-age=604800");
        response.setDateHeader("Expires", 0);

        assertThat(headers).containsExactly(Map.entry("Cache-Control", FOR_A_YEAR));
    }

    @Test
    void whatIsNotModifiedIsKeptToo() {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);

        assertThat(headers).containsEntry("Cache-Control", FOR_A_YEAR);
    }

    @Test
    void whatIsMissingIsNotKept() throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        assertThat(headers).containsEntry("Cache-Control", "no-store");

        headers.put("Cache-Control", FOR_A_YEAR);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        assertThat(headers).containsEntry("Cache-Control", "no-store");

        headers.put("Cache-Control", FOR_A_YEAR);
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "failed");
        assertThat(headers).containsEntry("Cache-Control", "no-store");
    }
}
