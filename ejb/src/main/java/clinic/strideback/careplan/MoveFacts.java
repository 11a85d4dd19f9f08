package clinic.strideback.careplan;

import clinic.strideback.careplan.rules.ExitJudgement;
import clinic.strideback.careplan.rules.ExitRow.Read;
import clinic.strideback.careplan.rules.ExitVerdict;
import clinic.strideback.shared.rules.Fact;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was known of the exits when a phase was left, as JSON that is never changed: one entry per criterion, with each value that it read. */
final class MoveFacts {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** One criterion as it was then. */
    record Seen(String criterion, ExitVerdict verdict, List<Value> values) {}

    /** One value as it was then. */
    record Value(String measure, String text, @Nullable LocalDate takenOn) {}

    private MoveFacts() {}

    static String write(List<ExitJudgement> exits) {
        JsonArrayBuilder criteria = JSON.createArrayBuilder();
        for (ExitJudgement exit : exits) {
            JsonArrayBuilder values = JSON.createArrayBuilder();
            exit.read().forEach(read -> add(values, read));
            criteria.add(JSON.createObjectBuilder()
                    .add("criterion", exit.criterion().id())
                    .add("verdict", exit.verdict().name())
                    .add("values", values));
        }
        return criteria.build().toString();
    }

    private static void add(JsonArrayBuilder values, Read read) {
        Fact fact = read.fact();
        if (fact == null) {
            return;
        }
        JsonObjectBuilder value = JSON.createObjectBuilder()
                .add("measure", fact.measure())
                .add("value", fact.answer().text())
                .add("asked", read.row().criterion().inWords());
        if (fact.takenOn() != null) {
            value.add("takenOn", fact.takenOn().toString());
        }
        if (fact.origin() != null) {
            value.add("origin", fact.origin());
        }
        values.add(value);
    }

    static List<Seen> read(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(MoveFacts::seen)
                    .toList();
        }
    }

    private static Seen seen(JsonObject criterion) {
        return new Seen(
                criterion.getString("criterion"),
                ExitVerdict.valueOf(criterion.getString("verdict")),
                criterion.getJsonArray("values").stream()
                        .map(JsonValue::asJsonObject)
                        .map(MoveFacts::value)
                        .toList());
    }

    private static Value value(JsonObject value) {
        String day = value.getString("takenOn", "");
        return new Value(
                value.getString("measure"), value.getString("value"), day.isEmpty() ? null : LocalDate.parse(day));
    }
}
