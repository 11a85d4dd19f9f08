package clinic.strideback.patient;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** What was told about a runner, as the database keeps it: texts under the names of {@link PersonField}. */
final class Details {

    static final String EMPTY = "{}";

    /** Looked for once: each look goes through all libraries of the server. */
    static final JsonProvider JSON = JsonProvider.provider();

    private Details() {}

    static Map<String, String> read(String json) {
        Map<String, String> texts = new TreeMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            var object = reader.readObject();
            object.keySet().forEach(key -> texts.put(key, object.getString(key)));
        }
        return texts;
    }

    /** Fields without text are left out: nothing typed and nothing known are the same. */
    static Map<String, String> written(PatientForm form) {
        Map<String, String> texts = new TreeMap<>();
        for (PersonField field : PersonField.values()) {
            String text = form.get(field);
            if (text != null) {
                texts.put(field.name(), text);
            }
        }
        return texts;
    }

    static String write(PatientForm form) {
        return write(written(form));
    }

    static String write(Map<String, String> texts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        texts.forEach(object::add);
        return object.build().toString();
    }
}
