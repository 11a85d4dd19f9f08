package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.rules.Item;
import clinic.strideback.questionnaire.rules.Item.Option;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers and wording as the database keeps them. */
final class Json {

    /** Looked for once: each look goes through all libraries of the server. */
    static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    static String answers(Map<String, BigDecimal> values) {
        JsonObjectBuilder object = PROVIDER.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    static Map<String, BigDecimal> answers(String json) {
        Map<String, BigDecimal> values = new TreeMap<>();
        JsonObject object = object(json);
        object.keySet()
                .forEach(item -> values.put(item, object.getJsonNumber(item).bigDecimalValue()));
        return values;
    }

    static String content(ItemSet set) {
        JsonArrayBuilder items = PROVIDER.createArrayBuilder();
        for (Item item : set.items()) {
            JsonArrayBuilder options = PROVIDER.createArrayBuilder();
            item.options()
                    .forEach(option -> options.add(PROVIDER.createObjectBuilder()
                            .add("value", option.value())
                            .add("text", option.text())));
            items.add(PROVIDER.createObjectBuilder()
                    .add("code", item.code())
                    .add("text", item.text())
                    .add("domain", item.domain())
                    .add("options", options));
        }
        return PROVIDER.createObjectBuilder()
                .add("instruction", set.instruction())
                .add("items", items)
                .build()
                .toString();
    }

    static String instruction(String content) {
        return object(content).getString("instruction");
    }

    static List<Item> items(String content) {
        return object(content).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> new Item(
                        item.getString("code"),
                        item.getString("text"),
                        item.getString("domain"),
                        item.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                                .map(option -> new Option(
                                        option.getJsonNumber("value").bigDecimalValue(), option.getString("text")))
                                .toList()))
                .toList();
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = PROVIDER.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
