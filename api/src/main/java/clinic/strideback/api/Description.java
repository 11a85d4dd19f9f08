package clinic.strideback.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What this interface takes and answers, as OpenAPI says it. */
@Path("v1/openapi.json")
public class Description {

    /** The description that ships with the program. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String openApi() throws IOException {
        try (InputStream file = Description.class.getResourceAsStream("openapi.json")) {
            if (file == null) {
                throw new IllegalStateException("openapi.json does not ship");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
