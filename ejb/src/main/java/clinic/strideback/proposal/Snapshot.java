package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.Input;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was known when somebody decided, as JSON that is never changed: one entry per fact, in the order of their names. */
record Snapshot(String json) {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Set<String> NUMBERS = Arrays.stream(Input.values())
            .filter(Input::isNumber)
            .map(Input::measure)
            .collect(Collectors.toUnmodifiableSet());

    static Snapshot of(Facts known) {
        JsonArrayBuilder facts = JSON.createArrayBuilder();
        known.all().stream().sorted(Comparator.comparing(Fact::measure)).forEach(fact -> {
            JsonObjectBuilder entry = JSON.createObjectBuilder()
                    .add("measure", fact.measure())
                    .add("value", fact.answer().text());
            addKnown(entry, "takenOn", fact.takenOn());
            addKnown(entry, "origin", fact.origin());
            facts.add(entry);
        });
        return new Snapshot(facts.build().toString());
    }

    /** What was known, read back. A measure that no rule of today takes as a number is a word. */
    static Facts facts(String json) {
        Facts facts = new Facts();
        try (JsonReader reader = KeptLimits.JSON.createReader(new StringReader(json))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(entry -> facts.add(fact(entry)));
        }
        return facts;
    }

    /** Whether the same was known, however the database writes it. */
    static boolean same(String one, String other) {
        return of(facts(one)).equals(of(facts(other)));
    }

    private static Fact fact(JsonObject entry) {
        String measure = entry.getString("measure");
        String takenOn = entry.getString("takenOn", null);
        return new Fact(
                measure,
                answer(measure, entry.getString("value")),
                takenOn == null ? null : LocalDate.parse(takenOn),
                entry.getString("origin", null));
    }

    /** "Unable" is an answer to a measure of numbers too. */
    private static Answer answer(String measure, String value) {
        return NUMBERS.contains(measure) && !value.equals(Answer.UNABLE.text())
                ? Answer.of(new BigDecimal(value))
                : Answer.word(value);
    }

    /** A number that changes with the facts, the table and the decisions so far; a decision on anything else is refused. */
    long basis(String tableChecksum, int decisions) {
        String all = tableChecksum + decisions + json;
        return ByteBuffer.wrap(sha256(all.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    private static void addKnown(JsonObjectBuilder entry, String name, @Nullable Object value) {
        if (value != null) {
            entry.add(name, value.toString());
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
