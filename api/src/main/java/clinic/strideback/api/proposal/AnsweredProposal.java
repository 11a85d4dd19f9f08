package clinic.strideback.api.proposal;

import clinic.strideback.proposal.EvaluationView;
import clinic.strideback.proposal.EvaluationView.AddOn;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the rules say, as a program reads it. */
final class AnsweredProposal {

    private static final JsonProvider JSON = JsonProvider.provider();

    private AnsweredProposal() {}

    static JsonObject json(EvaluationView view) {
        JsonArrayBuilder addOns = JSON.createArrayBuilder();
        view.addOns().forEach(addOn -> addOns.add(addOn(addOn)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("rule", view.rule())
                .add("outcome", view.outcome().name());
        addText(json, "protocol", view.protocol());
        json.add("with", texts(view.with())).add("addOns", addOns);
        addNumber(json, "stageCap", view.stageCap());
        addNumber(json, "phaseCap", view.phaseCap());
        return json.add("fired", texts(view.fired()))
                .add("nearMisses", texts(view.nearMisses()))
                .add("missing", texts(view.missing()))
                .add("needsMoreAssessment", view.needsMoreAssessment())
                .add("ruleSet", view.ruleSet())
                .build();
    }

    private static JsonObjectBuilder addOn(AddOn addOn) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("rule", addOn.rule())
                .add("addOn", addOn.what())
                .add("exercises", texts(addOn.exercises()));
        if (addOn.cadence() != null) {
            json.add("targetCadence", addOn.cadence().target())
                    .add("highestCadence", addOn.cadence().most());
        }
        return json;
    }

    private static void addText(JsonObjectBuilder json, String name, @Nullable String text) {
        if (text == null) {
            json.addNull(name);
        } else {
            json.add(name, text);
        }
    }

    private static void addNumber(JsonObjectBuilder json, String name, @Nullable Integer number) {
        if (number == null) {
            json.addNull(name);
        } else {
            json.add(name, number);
        }
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        return JSON.createArrayBuilder(texts);
    }
}
