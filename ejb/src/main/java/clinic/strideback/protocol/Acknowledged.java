package clinic.strideback.protocol;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that the linter found and somebody let stand.
 *
 * @param finding as {@link clinic.strideback.protocol.rules.Finding#key} writes it
 */
record Acknowledged(String finding, String reason, UUID by, Instant at) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** As none are kept. */
    static final String NONE = "[]";

    private static final String FINDING = "finding";
    private static final String REASON = "reason";
    private static final String BY = "by";
    private static final String AT = "at";

    static String json(List<Acknowledged> all) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        all.forEach(one -> array.add(JSON.createObjectBuilder()
                .add(FINDING, one.finding)
                .add(REASON, one.reason)
                .add(BY, one.by.toString())
                .add(AT, one.at.toString())));
        return array.build().toString();
    }

    static List<Acknowledged> parse(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Acknowledged(
                            one.getString(FINDING),
                            one.getString(REASON),
                            UUID.fromString(one.getString(BY)),
                            Instant.parse(one.getString(AT))))
                    .toList();
        }
    }
}
