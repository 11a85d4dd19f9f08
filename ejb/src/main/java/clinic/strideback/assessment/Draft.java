package clinic.strideback.assessment;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** The texts of a draft as JSON. */
final class Draft {

    private static final JsonProvider JSON = JsonProvider.provider();

    static final String EMPTY = "{}";

    private Draft() {}

    static Map<String, String> read(String json) {
        Map<String, String> entries = new TreeMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            var object = reader.readObject();
            object.keySet().forEach(key -> entries.put(key, object.getString(key)));
        }
        return entries;
    }

    /** Entries without text are left out: nothing typed and nothing kept are the same. */
    static String write(Map<String, String> entries) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        new TreeMap<>(entries).forEach((key, text) -> {
            if (!text.isBlank()) {
                object.add(key, text);
            }
        });
        return object.build().toString();
    }
}
