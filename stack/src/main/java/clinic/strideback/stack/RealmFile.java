package clinic.strideback.stack;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The demo realm: the realm of production with the demo overlay laid over it, so that there is one description and not two. Objects are merged; lists grow,
 * except that a client named in both is merged and a list of plain values is replaced.
 */
final class RealmFile {
    private static final String CLIENT = "clientId";

    private RealmFile() {}

    static void write(Path production, Path overlay, Path target) {
        try {
            JsonObject realm = merge(read(production), read(overlay));
            Files.createDirectories(target.getParent());
            try (JsonWriter writer = Json.createWriter(Files.newBufferedWriter(target))) {
                writer.writeObject(realm);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot write the realm " + target + ": " + e.getMessage(), e);
        }
    }

    private static JsonObject read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }

    static JsonObject merge(JsonObject base, JsonObject overlay) {
        JsonObjectBuilder merged = Json.createObjectBuilder(base);
        overlay.forEach((key, value) -> merged.add(key, merge(base.get(key), value)));
        return merged.build();
    }

    private static JsonValue merge(@Nullable JsonValue base, JsonValue overlay) {
        if (base instanceof JsonObject below && overlay instanceof JsonObject above) {
            return merge(below, above);
        }
        if (base instanceof JsonArray below && overlay instanceof JsonArray above && holdsObjects(above)) {
            return grown(below, above);
        }
        return overlay;
    }

    private static boolean holdsObjects(JsonArray array) {
        return array.stream().allMatch(JsonObject.class::isInstance);
    }

    private static JsonArray grown(JsonArray base, JsonArray overlay) {
        Map<String, JsonObject> byClient = new LinkedHashMap<>();
        JsonArrayBuilder added = Json.createArrayBuilder();
        for (JsonObject object : overlay.getValuesAs(JsonObject.class)) {
            if (object.get(CLIENT) instanceof JsonString client) {
                byClient.put(client.getString(), object);
            } else {
                added.add(object);
            }
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (JsonObject object : base.getValuesAs(JsonObject.class)) {
            JsonObject above = byClient.remove(object.getString(CLIENT, ""));
            all.add(above == null ? object : merge(object, above));
        }
        byClient.values().forEach(all::add);
        return all.addAll(added).build();
    }
}
