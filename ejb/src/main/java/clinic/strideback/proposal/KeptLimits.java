package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.LimitPlace;
import clinic.strideback.proposal.rules.OwnLimit;
import clinic.strideback.proposal.rules.OwnLimits;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A clinic's thresholds as the database keeps them. */
final class KeptLimits {

    /** Looked for once: each look goes through all libraries of the server. */
    static final JsonProvider JSON = JsonProvider.provider();

    private KeptLimits() {}

    static String write(OwnLimits limits) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (OwnLimit own : limits.all()) {
            JsonObjectBuilder one = JSON.createObjectBuilder()
                    .add("rule", own.place().rule())
                    .add("alternative", own.place().alternative())
                    .add("measure", own.place().measure())
                    .add("threshold", own.threshold().stripTrailingZeros().toPlainString())
                    .add("why", own.why());
            @Nullable LocalDate since = own.since();
            if (since != null) {
                one.add("since", since.toString());
            }
            all.add(one);
        }
        return all.build().toString();
    }

    static OwnLimits read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return new OwnLimits(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(KeptLimits::limit)
                    .toList());
        }
    }

    private static OwnLimit limit(JsonObject one) {
        return new OwnLimit(
                new LimitPlace(one.getString("rule"), one.getInt("alternative"), one.getString("measure")),
                new BigDecimal(one.getString("threshold")),
                one.getString("why"),
                one.containsKey("since") ? LocalDate.parse(one.getString("since")) : null);
    }
}
