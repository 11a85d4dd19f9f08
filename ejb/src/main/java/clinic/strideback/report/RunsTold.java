package clinic.strideback.report;

import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.PainColour;
import clinic.strideback.returntorun.rules.PainMonitoring;
import clinic.strideback.returntorun.rules.PainResponse;
import clinic.strideback.returntorun.rules.Sign;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The runs that may be a reason to act.
 *
 * @param last       the newest one; null without any
 * @param unanswered of the last days, the newest first: told, or followed by a morning that was told, after the last decision about the stage
 */
record RunsTold(@Nullable LastRun last, List<Response> unanswered) {

    static final RunsTold NONE = new RunsTold(null, List.of());

    private static final JsonProvider JSON = JsonProvider.provider();

    /** How far, and the longest single run in the 30 days before, in metres; null without one. */
    record LastRun(LocalDate on, int metres, @Nullable Integer longestBefore) {}

    /** How the leg answered. */
    record Response(LocalDate on, PainResponse pain) {}

    /** Reads rows of day, pain, whether the leg showed a sign, and the pain of the morning before, after, and the one after that. */
    static List<Response> read(@Nullable String rows) {
        if (rows == null) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(rows))) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(RunsTold::response)
                    .toList();
        }
    }

    private static Response response(JsonArray row) {
        int at = 0;
        LocalDate on = LocalDate.parse(row.getString(at++));
        PainScore worst = score(row, at++);
        Set<Sign> signs = row.getBoolean(at++) ? EnumSet.of(Sign.LIMP) : EnumSet.noneOf(Sign.class);
        var mornings = new PainResponse.Mornings(score(row, at++), score(row, at++), score(row, at));
        return new Response(on, new PainResponse(worst, signs, mornings));
    }

    private static @Nullable PainScore score(JsonArray row, int at) {
        return row.get(at) instanceof JsonNumber number ? new PainScore(number.intValue()) : null;
    }

    /** The newest red answer of the leg that nobody has answered, under the ceiling of the plan. */
    Optional<Response> red(@Nullable Integer ceiling) {
        PainMonitoring pain = new PainMonitoring(ceiling == null ? PainMonitoring.STRICTEST : new PainScore(ceiling));
        return unanswered.stream()
                .filter(response -> pain.colour(response.pain()) == PainColour.RED)
                .findFirst();
    }

    /** Adds the measures that the worklist's table reads. */
    void tell(Facts facts, @Nullable Integer ceiling, LocalDate today) {
        if (last != null) {
            facts.add("daysSinceRun", days(last.on(), today)).add("spikeRatio", spike(last));
        }
        red(ceiling).ifPresent(red -> facts.add("daysSinceRed", days(red.on(), today)));
    }

    private static Answer days(LocalDate on, LocalDate today) {
        return Answer.of(ChronoUnit.DAYS.between(on, today));
    }

    private static @Nullable Answer spike(LastRun run) {
        Integer longest = run.longestBefore();
        return longest == null || longest == 0
                ? null
                : Answer.of(
                        BigDecimal.valueOf(run.metres()).divide(BigDecimal.valueOf(longest), MathContext.DECIMAL64));
    }
}
