package clinic.strideback.protocol;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that the tables say about one protocol version: its row of that table, its rows in the other tables, and its texts. A clinic's own
 * version is kept in just this shape.
 *
 * @param protocol   its one row, cells by column
 * @param texts      by language, then by key without the protocol's code, such as {@code A.goal}
 */
record ProtocolContent(
        Map<String, String> protocol,
        List<Map<String, String>> phases,
        List<Map<String, String>> statements,
        List<Map<String, String>> doses,
        Map<String, Map<String, String>> texts) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** The languages in which a text may be written; each answers for the other where that one has none. */
    static final List<String> LANGUAGES = List.of("en", "de");

    private static final String PROTOCOL = "protocol";
    private static final String PHASES = "phases";
    private static final String STATEMENTS = "statements";
    private static final String DOSES = "doses";
    private static final String TEXTS = "texts";

    /** As it is kept. */
    String json() {
        JsonObjectBuilder languages = JSON.createObjectBuilder();
        LANGUAGES.forEach(language -> languages.add(language, object(texts.getOrDefault(language, Map.of()))));
        return JSON.createObjectBuilder()
                .add(PROTOCOL, object(protocol))
                .add(PHASES, array(phases))
                .add(STATEMENTS, array(statements))
                .add(DOSES, array(doses))
                .add(TEXTS, languages)
                .build()
                .toString();
    }

    /** Reads what {@link #json} wrote. */
    static ProtocolContent parse(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            Map<String, Map<String, String>> texts = new TreeMap<>();
            JsonObject languages = kept.getJsonObject(TEXTS);
            languages.keySet().forEach(language -> texts.put(language, cells(languages.getJsonObject(language))));
            return new ProtocolContent(
                    cells(kept.getJsonObject(PROTOCOL)),
                    rows(kept.getJsonArray(PHASES)),
                    rows(kept.getJsonArray(STATEMENTS)),
                    rows(kept.getJsonArray(DOSES)),
                    texts);
        }
    }

    /** The texts in one language by their whole keys; where it has none, those of another one. */
    Map<String, String> texts(String language, String keyStart) {
        Map<String, String> found = new TreeMap<>();
        LANGUAGES.stream().filter(other -> !other.equals(language)).forEach(other -> texts.getOrDefault(other, Map.of())
                .forEach((key, text) -> found.putIfAbsent(keyStart + "." + key, text)));
        texts.getOrDefault(language, Map.of()).forEach((key, text) -> found.put(keyStart + "." + key, text));
        return found;
    }

    private static JsonObject object(Map<String, String> cells) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        cells.forEach(object::add);
        return object.build();
    }

    private static JsonArray array(List<Map<String, String>> rows) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        rows.forEach(row -> array.add(object(row)));
        return array.build();
    }

    private static List<Map<String, String>> rows(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(ProtocolContent::cells)
                .toList();
    }

    private static Map<String, String> cells(JsonObject object) {
        Map<String, String> cells = new LinkedHashMap<>();
        object.forEach((column, cell) -> cells.put(column, ((JsonString) cell).getString()));
        return cells;
    }
}
