package clinic.strideback.transfer;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

/** What the columns of a file tell, as the database keeps it. */
final class MappingText {

    private MappingText() {}

    static String write(ColumnMapping mapping) {
        JsonArrayBuilder header = Drafts.JSON.createArrayBuilder();
        mapping.header().forEach(header::add);
        JsonObjectBuilder places = Drafts.JSON.createObjectBuilder();
        mapping.places().forEach((column, place) -> places.add(column.name(), place));
        return Drafts.JSON
                .createObjectBuilder()
                .add("header", header)
                .add("places", places)
                .add("dateOrder", mapping.dateOrder().name())
                .build()
                .toString();
    }

    static ColumnMapping read(String text) {
        try (JsonReader reader = Drafts.JSON.createReader(new StringReader(text))) {
            JsonObject mapping = reader.readObject();
            Map<Column, Integer> places = new EnumMap<>(Column.class);
            mapping.getJsonObject("places")
                    .forEach((column, place) -> places.put(Column.valueOf(column), ((JsonNumber) place).intValue()));
            return new ColumnMapping(
                    mapping.getJsonArray("header").getValuesAs(JsonString::getString),
                    places,
                    DateOrder.valueOf(mapping.getString("dateOrder")));
        }
    }
}
