package clinic.strideback.api.error;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * One answer that is none.
 *
 * @param field what is to be mended; null where it is no single thing
 */
record Problem(
        Response.StatusType status,
        String code,
        @Nullable String detail,
        @Nullable String field,
        @Nullable Long line) {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    Response answer() {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("code", code);
        if (detail != null) {
            body.add("detail", detail);
        }
        if (field != null) {
            body.add("field", field);
        }
        if (line != null) {
            body.add("line", line);
        }
        return Response.status(status)
                .type(PROBLEM)
                .entity(body.build().toString())
                .build();
    }
}
