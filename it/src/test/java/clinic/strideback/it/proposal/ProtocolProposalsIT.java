package clinic.strideback.it.proposal;

import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.proposal.SecondOpinion.Opinion;
import clinic.strideback.proposal.InputRange;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.shared.Settings;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A program asks what the rules propose, over REST. */
class ProtocolProposalsIT extends InContainer {

    private static final Logger LOG = System.getLogger(ProtocolProposalsIT.class.getName());
    private static final int INPUTS = 5_000;
    private static final long SEED = 5_000L;
    private static final double MOST_MILLISECONDS = 10;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void inputsAreJudgedAsASecondReaderJudgesThemAndFast() throws IOException, InterruptedException {
        String token = token("tara.therapist");
        Random random = new Random(SEED);
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            Map<String, Object> input = RandomInputs.next(random);
            HttpResponse<String> answer = post(token, json(input).toString());

            assertThat(answer.statusCode()).as("%d %s", i, input).isEqualTo(200);
            assertThat(opinion(read(answer))).as("%d %s", i, input).isEqualTo(SecondOpinion.of(input));
            took.add(milliseconds(answer));
        }
        LOG.log(
                Level.INFO,
                "PROPOSALS " + INPUTS + ": server time of an evaluation, median " + at(took, 0.5) + " ms, p99 "
                        + at(took, 0.99) + " ms, most " + at(took, 1) + " ms");
        assertThat(at(took, 0.99)).isLessThanOrEqualTo(MOST_MILLISECONDS);
    }

    @Test
    void theAnswerSaysWhatIsAddedAndIsAuditedAsAQueryAboutNobody() throws IOException, InterruptedException {
        String token = token("tara.therapist");
        audit.fromHere();

        JsonObject answer = read(post(token, """
                {"rf": {"1": "N", "2": "N", "3": "N", "4": "N", "5": "N", "6": "N", "7": "N", "8": "N"}, "onset": "GRADUAL",
                 "tight": 3, "cadence": 160, "overstride": true, "runStage": 3, "npsRun": 1, "ageY": null}"""));

        assertThat(answer.getString("rule")).isEqualTo("R15");
        assertThat(answer.getString("protocol")).isEqualTo("P-TIGHT");
        assertThat(answer.getInt("phaseCap")).isEqualTo(3);
        assertThat(answer.isNull("stageCap")).isTrue();
        assertThat(answer.getBoolean("needsMoreAssessment")).isTrue();
        assertThat(answer.getString("ruleSet")).contains("base-protocol-2026-11", "add-ons-2026-11", "caps-2026-11");
        assertThat(answer.getJsonArray("addOns")).singleElement().satisfies(addOn -> assertThat(addOn.toString())
                .isEqualTo("{\"rule\":\"R21\",\"addOn\":\"CADENCE\",\"exercises\":[\"CUE-UNDER\",\"CUE-CADENCE\"],"
                        + "\"targetCadence\":168,\"highestCadence\":176}"));
        assertThat(audit.all()).containsExactly(new Row(TARA, "Proposal.evaluate", "R", "SUCCESS", null, null));
    }

    @Test
    void whatIsNoInputLeavesARowToo() throws IOException, InterruptedException {
        String token = token("tara.therapist");
        audit.fromHere();

        post(token, "{\"mood\": 3}");
        post(token, "tight: 5");

        assertThat(audit.all())
                .containsExactly(
                        new Row(TARA, "Proposal.evaluate", "R", "REFUSED", "invalid", null),
                        new Row(TARA, "Proposal.evaluate", "R", "REFUSED", "body.unreadable", null));
    }

    @Test
    void whatIsNoInputIsNamed() throws IOException, InterruptedException {
        String token = token("tara.therapist");
        for (String[] sent : new String[][] {
            {"{\"mood\": 3}", "mood"},
            {"{\"RF-01\": \"N\"}", "RF-01"},
            {"{\"rf\": {\"13\": \"N\"}}", "rf.13"},
            {"{\"rf\": {\"1\": \"yes\"}}", "rf.1"},
            {"{\"rf\": {\"1\": true}}", "rf.1"},
            {"{\"rf\": \"N\"}", "rf"},
            {"{\"mechanism\": \"KICK\"}", "mechanism"},
            {"{\"mechanism\": \"sprint\"}", "mechanism"},
            {"{\"slump\": true}", "slump"},
            {"{\"bamic\": \"2\"}", "bamic"},
            {"{\"bamic\": \"4a\"}", "bamic"},
            {"{\"bamic\": \"x2a\"}", "bamic"},
            {"{\"phtLikely\": \"Y\"}", "phtLikely"},
            {"{\"tight\": \"5\"}", "tight"},
            {"{\"tight\": true}", "tight"},
            {"{\"tight\": [5]}", "tight"},
            {"{\"tight\": 1e99}", "tight"},
            {"{\"runStage\": 9}", "runStage"},
            {"{\"runStage\": 2.5}", "runStage"},
            {"{\"tight\": 5, \"side\": \"BOTH\"}", "side"},
            {"[]", ""}
        }) {
            HttpResponse<String> answer = post(token, sent[0]);

            assertThat(answer.statusCode()).as(sent[0]).isEqualTo(422);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(read(answer).getString("field")).as(sent[0]).isEqualTo(sent[1]);
            assertThat(read(answer).getString("detail")).as(sent[0]).isNotBlank();
        }
    }

    @Test
    void aNumberOutsideItsRangeIsNamedWithTheRange() throws IOException, InterruptedException {
        String token = token("tara.therapist");
        for (String[] sent : new String[][] {
            {"palp", "-1", "0", "10"},
            {"palp", "11", "0", "10"},
            {"npsRun", "10.1", "0", "10"},
            {"thomasKnee", "400", "0", "130"},
            {"thomasHip", "-40.1", "-40", "60"},
            {"slhbL", "-3", "0", "100"},
            {"lsiKF15", "-0.1", "0", "150"},
            {"lsiKF15", "900", "0", "150"},
            {"akeDiff", "-1", "0", "100"},
            {"prone", "1201", "0", "1200"},
            {"cadence", "16", "120", "240"},
            {"monthsSinceHSI", "601", "0", "600"},
            {"hardShare", "20", "0", "1"},
            {"daysSince", "-1", "0", "more"}
        }) {
            HttpResponse<String> answer = post(token, "{\"" + sent[0] + "\": " + sent[1] + "}");

            assertThat(answer.statusCode()).as("%s %s", sent[0], sent[1]).isEqualTo(422);
            assertThat(read(answer).getString("field")).isEqualTo(sent[0]);
            assertThat(read(answer).getString("detail")).contains(" " + sent[2] + " ", sent[3]);
        }
        for (String sent :
                List.of("palp\": 10", "thomasHip\": -40", "cadence\": 240", "daysSince\": 4000", "lsiKF15\": 0")) {
            assertThat(post(token, "{\"" + sent + "}").statusCode()).as(sent).isEqualTo(200);
        }
    }

    @Test
    void whatIsNoJsonIsABadRequest() throws IOException, InterruptedException {
        String token = token("tara.therapist");
        for (String body : List.of(
                "tight: 5",
                "",
                "{\"tight\": 5",
                "{\"tight\": 05}",
                "<tight>5</tight>",
                "{\"rf\": {\"1\": \"Y\", \"1\": \"N\"}}",
                "{\"rf\": {\"1\": \"Y\"}, \"rf\": {\"1\": \"N\"}}",
                "{\"rf\": {\"1\": \"N\"}} {\"rf\": {\"1\": \"Y\"}}",
                "{\"tight\": 5} more")) {
            HttpResponse<String> answer = post(token, body);

            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(read(answer).getString("code")).isEqualTo("body.unreadable");
        }
    }

    @Test
    void nothingKnownIsAQuestionToo() throws IOException, InterruptedException {
        JsonObject answer = read(post(token("tara.therapist"), "{\"rf\": null, \"runStage\": 2.0}"));

        assertThat(answer.getString("rule")).isEqualTo("R01");
        assertThat(answer.isNull("protocol")).isTrue();
        assertThat(answer.isNull("phaseCap")).isTrue();
        assertThat(answer.getJsonArray("addOns")).isEmpty();
    }

    @Test
    void onlyTherapistsMayAsk() throws IOException, InterruptedException {
        audit.fromHere();

        assertThat(post(token("paula.patient"), "{}").statusCode()).isEqualTo(403);
        assertThat(post(token("paula.patient"), "{\"mood\": 3}").statusCode())
                .as("what was sent is not even read")
                .isEqualTo(403);
        assertThat(audit.all())
                .hasSize(2)
                .containsOnly(new Row(PAULA, "Proposal.evaluate", "R", "REFUSED", "refused.permission", null));
        assertThat(post(token("ada.admin"), "{}").statusCode()).isEqualTo(403);
        assertThat(post("none", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void theDescriptionNamesEveryInputAndEveryPartOfTheAnswer() throws IOException, InterruptedException {
        JsonObject description = read(send(HttpRequest.newBuilder(api("openapi.json"))
                .header("Authorization", "Bearer " + token("tara.therapist"))));
        JsonObject schemas = description.getJsonObject("components").getJsonObject("schemas");
        JsonObject inputs = schemas.getJsonObject("Inputs").getJsonObject("properties");
        JsonObject answer = read(post(token("tara.therapist"), "{}"));

        assertThat(description.getJsonObject("paths").keySet())
                .containsExactlyInAnyOrder("/v1/protocol-proposals", "/v1/patient-imports", "/v1/openapi.json");
        assertThat(schemas.getJsonObject("Proposal").getJsonObject("properties").keySet())
                .isEqualTo(answer.keySet());
        assertThat(inputs.keySet())
                .isEqualTo(Arrays.stream(Input.values())
                        .map(input -> input.measure().startsWith("RF-") ? "rf" : input.measure())
                        .collect(Collectors.toSet()));
        Arrays.stream(Input.values())
                .filter(input -> !input.measure().startsWith("RF-"))
                .forEach(input -> assertFits(input, inputs.getJsonObject(input.measure())));
    }

    private static void assertFits(Input input, JsonObject described) {
        List<String> types = strings(described.getJsonArray("type"));
        if (input.isNumber()) {
            assertThat(types).containsExactly(input == Input.RUN_STAGE ? "integer" : "number", "null");
            assertRange(input, described);
        } else if (input.isYesNo()) {
            assertThat(types).containsExactly("boolean", "null");
        } else if (described.containsKey("pattern")) {
            assertThat(described.getString("pattern")).isEqualTo("^(" + input.words() + ")$");
        } else {
            assertThat(strings(described.getJsonArray("enum")))
                    .containsExactly(input.words().split(" ", -1));
        }
    }

    private static void assertRange(Input input, JsonObject described) {
        if (input != Input.RUN_STAGE) {
            InputRange range = InputRange.of(input);
            assertThat(described.getJsonNumber("minimum").bigDecimalValue())
                    .as(input.measure())
                    .isEqualByComparingTo(range.low());
            assertThat(described.containsKey("maximum")).isEqualTo(range.high() != null);
            if (range.high() != null) {
                assertThat(described.getJsonNumber("maximum").bigDecimalValue())
                        .as(input.measure())
                        .isEqualByComparingTo(range.high());
            }
        }
    }

    private HttpResponse<String> post(String token, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(api("protocol-proposals"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder asked) throws IOException, InterruptedException {
        return client.send(asked.build(), BodyHandlers.ofString());
    }

    /** The module has its name for a path here, because the tests' deployment goes without the descriptor that gives it a better one. */
    private URI api(String what) {
        return URI.create("http://127.0.0.1:" + request.getLocalPort() + "/strideback-api/v1/" + what);
    }

    private String token(String name) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(settings.oidcProvider() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=strideback-cli&username=" + name
                                + "&password=strideback-demo")));
        return read(answer).getString("access_token");
    }

    private static JsonObject read(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static double milliseconds(HttpResponse<String> answer) {
        return Double.parseDouble(
                answer.headers().firstValue("Server-Timing").orElseThrow().replaceFirst(".*dur=", ""));
    }

    private static double at(List<Double> taken, double share) {
        List<Double> sorted = taken.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static JsonObject json(Map<String, Object> input) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        input.forEach((name, value) -> json.add(name, json(value)));
        return json.build();
    }

    @SuppressWarnings("unchecked")
    private static JsonValue json(Object value) {
        if (value instanceof Map<?, ?> flags) {
            return json((Map<String, Object>) flags);
        }
        if (value instanceof BigDecimal number) {
            return Json.createValue(number);
        }
        if (value instanceof Boolean answer) {
            return answer ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private static Opinion opinion(JsonObject answer) {
        return new Opinion(
                answer.getString("rule"),
                answer.getString("outcome"),
                answer.getString("protocol", null),
                strings(answer.getJsonArray("with")),
                number(answer, "stageCap"),
                number(answer, "phaseCap"),
                strings(answer.getJsonArray("fired")),
                new TreeSet<>(strings(answer.getJsonArray("nearMisses"))),
                new TreeSet<>(strings(answer.getJsonArray("missing"))),
                answer.getBoolean("needsMoreAssessment"));
    }

    private static Integer number(JsonObject answer, String name) {
        return answer.isNull(name) ? null : Integer.valueOf(answer.getInt(name));
    }

    /** Those that are texts. */
    private static List<String> strings(JsonArray array) {
        return array.stream()
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .toList();
    }
}
