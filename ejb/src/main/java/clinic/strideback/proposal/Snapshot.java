package clinic.strideback.proposal;

import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What was known when somebody decided, as JSON that is never changed: one entry per fact, in the order of their names. */
record Snapshot(String json) {

    static Snapshot of(Facts known) {
        JsonArrayBuilder facts = Json.createArrayBuilder();
        known.all().stream().sorted(Comparator.comparing(Fact::measure)).forEach(fact -> {
            JsonObjectBuilder entry = Json.createObjectBuilder()
                    .add("measure", fact.measure())
                    .add("value", fact.answer().text());
            addKnown(entry, "takenOn", fact.takenOn());
            addKnown(entry, "origin", fact.origin());
            facts.add(entry);
        });
        return new Snapshot(facts.build().toString());
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
