package clinic.strideback.api.proposal;

import clinic.strideback.api.error.UnreadableBody;
import clinic.strideback.proposal.EvaluationForm;
import clinic.strideback.proposal.InputRange;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the inputs that a program sent, under the names of the clinical reference; null says the same as leaving out. */
final class SentInputs {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String FLAGS = "rf";
    private static final String NO_TEXT = "";
    private static final int MOST_DIGITS = 40;

    /** A name that is there twice is an error: the second one could take a red flag away. */
    private static final JsonReaderFactory STRICT =
            JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    /** {@code "1"} … {@code "12"} are the red flags. */
    private static final Map<String, Input> FLAG = IntStream.rangeClosed(1, 12)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    String::valueOf, number -> Input.valueOf(String.format("RF_%02d", number))));

    private final EvaluationForm form = new EvaluationForm();
    private final List<Problem> problems = new ArrayList<>();

    private SentInputs() {}

    /**
     * Reads a body.
     *
     * @throws UnreadableBody if it is no JSON
     * @throws Invalid        naming each input that there is not, or whose value is none that it can have, with the range of a number
     */
    static EvaluationForm read(InputStream body) {
        SentInputs sent = new SentInputs();
        if (json(body) instanceof JsonObject inputs) {
            inputs.forEach(sent::tell);
        } else {
            sent.problems.add(new Problem(NO_TEXT, "input.object"));
        }
        Invalid.unlessEmpty(sent.problems);
        return sent.form;
    }

    @SuppressWarnings(
            "checkstyle:IllegalCatch") // parsers have no family of exceptions of their own for text that is made to
    // hurt them
    private static JsonValue json(InputStream body) {
        try {
            byte[] sent = body.readAllBytes();
            refuseWhatFollows(sent);
            try (JsonReader reader = STRICT.createReader(new ByteArrayInputStream(sent))) {
                return reader.readValue();
            }
        } catch (RuntimeException | IOException broken) {
            throw new UnreadableBody(broken);
        }
    }

    /** A reader stops where the value ends; a parser sees what stands behind it. */
    private static void refuseWhatFollows(byte[] sent) {
        try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(sent))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    private void tell(String name, JsonValue value) {
        Optional<Input> input = Input.find(name).filter(known -> !FLAG.containsValue(known));
        if (name.equals(FLAGS)) {
            tellFlags(value);
        } else if (input.isEmpty()) {
            problems.add(new Problem(name, "input.unknown", name));
        } else {
            tell(name, input.get(), value);
        }
    }

    private void tellFlags(JsonValue value) {
        if (value instanceof JsonObject flags) {
            flags.forEach((number, answer) -> {
                Input flag = FLAG.get(number);
                String name = FLAGS + "." + number;
                if (flag == null) {
                    problems.add(new Problem(name, "input.unknown", name));
                } else {
                    tell(name, flag, answer);
                }
            });
        } else if (!value.equals(JsonValue.NULL)) {
            problems.add(new Problem(FLAGS, "input.flags"));
        }
    }

    private void tell(String name, Input input, JsonValue value) {
        if (value.equals(JsonValue.NULL)) {
            return;
        }
        String text = FLAG.containsValue(input) ? word(value) : text(input, value);
        if (text == null || !input.accepts(text)) {
            problems.add(problem(name, input));
        } else if (isOutside(input, text)) {
            problems.add(outside(name, InputRange.of(input)));
        } else {
            form.tell(input, text);
        }
    }

    /** A stage is one of a few already. */
    private static boolean isOutside(Input input, String text) {
        return input.isNumber()
                && input != Input.RUN_STAGE
                && !InputRange.of(input).contains(new BigDecimal(text));
    }

    private static Problem outside(String name, InputRange range) {
        BigDecimal high = range.high();
        return high == null
                ? new Problem(name, "input.atLeast", name, range.low().toPlainString())
                : new Problem(name, "input.range", name, range.low().toPlainString(), high.toPlainString());
    }

    private static Problem problem(String name, Input input) {
        if (FLAG.containsValue(input)) {
            return new Problem(name, "input.flag", name);
        }
        if (input.isYesNo()) {
            return new Problem(name, "input.yesNo", name);
        }
        String code = input == Input.RUN_STAGE ? "input.stage" : input.isNumber() ? "input.number" : "input.word";
        return new Problem(name, code, name, input.words());
    }

    /** As the input reads it; null where it is of another kind. */
    private static @Nullable String text(Input input, JsonValue value) {
        if (input.isNumber()) {
            return value instanceof JsonNumber number ? plain(number.bigDecimalValue()) : null;
        }
        if (input.isYesNo()) {
            return value.equals(JsonValue.TRUE) ? "Y" : value.equals(JsonValue.FALSE) ? "N" : null;
        }
        return word(value);
    }

    private static @Nullable String word(JsonValue value) {
        return value instanceof JsonString word ? word.getString() : null;
    }

    /** Without an exponent; null where it would have more digits than any measure. */
    private static @Nullable String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) > MOST_DIGITS || shortest.precision() > MOST_DIGITS + MOST_DIGITS
                ? null
                : shortest.toPlainString();
    }
}
