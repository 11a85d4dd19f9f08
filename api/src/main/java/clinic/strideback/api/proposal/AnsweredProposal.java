package clinic.strideback.api.proposal;

import clinic.strideback.proposal.EvaluationView;
import clinic.strideback.proposal.EvaluationView.AddOn;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules say, as a program reads it. */
final class AnsweredProposal {

    private AnsweredProposal() {}

    static JsonObject json(EvaluationView view) {
        return Json.createObjectBuilder()
                .add("rule", view.rule())
                .add("outcome", view.outcome().name())
                .add("protocol", view.protocol() == null ? JsonValue.NULL : Json.createValue(view.protocol()))
                .add("with", texts(view.with()))
                .add("addOns", array(view.addOns().stream().map(AnsweredProposal::addOn)))
                .add("stageCap", number(view.stageCap()))
                .add("phaseCap", number(view.phaseCap()))
                .add("fired", texts(view.fired()))
                .add("nearMisses", texts(view.nearMisses()))
                .add("missing", texts(view.missing()))
                .add("needsMoreAssessment", view.needsMoreAssessment())
                .add("ruleSet", view.ruleSet())
                .build();
    }

    private static JsonObject addOn(AddOn addOn) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("rule", addOn.rule())
                .add("addOn", addOn.what())
                .add("exercises", texts(addOn.exercises()));
        if (addOn.cadence() != null) {
            json.add("targetCadence", addOn.cadence().target())
                    .add("highestCadence", addOn.cadence().most());
        }
        return json.build();
    }

    private static JsonValue number(@Nullable Integer number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }

    private static JsonArray texts(Collection<String> texts) {
        return array(texts.stream().map(Json::createValue));
    }

    private static JsonArray array(Stream<? extends JsonValue> values) {
        var array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }
}
