package clinic.strideback.assessment;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says of a text in a note that it was carried over from an earlier one, and that nobody has touched it since.
 *
 * @param from   where it was signed
 * @param on     the day of that examination, at the clinic
 * @param length how many characters were carried over, at the end of the text
 */
public record CarriedText(AssessmentId from, LocalDate on, int length) implements Serializable {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** What stands before it and was not carried over; mostly nothing. */
    public String own(String text) {
        return text.substring(0, begin(text)).strip();
    }

    /** What was carried over. */
    public String carried(String text) {
        return text.substring(begin(text));
    }

    private int begin(String text) {
        return Math.max(0, text.length() - length);
    }

    static Map<String, CarriedText> read(String json) {
        Map<String, CarriedText> carried = new TreeMap<>();
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject sections = reader.readObject();
            sections.keySet().forEach(section -> carried.put(section, of(sections.getJsonObject(section))));
        }
        return carried;
    }

    private static CarriedText of(JsonObject one) {
        return new CarriedText(
                AssessmentId.of(one.getString("from")), LocalDate.parse(one.getString("on")), one.getInt("length"));
    }

    static String write(Map<String, CarriedText> carried) {
        JsonObjectBuilder sections = JSON.createObjectBuilder();
        carried.forEach((section, one) -> sections.add(
                section,
                JSON.createObjectBuilder()
                        .add("from", one.from.toString())
                        .add("on", one.on.toString())
                        .add("length", one.length)));
        return sections.build().toString();
    }
}
