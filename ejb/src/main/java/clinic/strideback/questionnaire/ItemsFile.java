package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.rules.Instrument;
import clinic.strideback.questionnaire.rules.Item;
import clinic.strideback.questionnaire.rules.Item.Option;
import clinic.strideback.questionnaire.rules.ItemCheck;
import clinic.strideback.questionnaire.rules.ItemFault;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a file of items, as {@code docs/questionnaire-items.md} describes it, and says of everything that is wrong where it stands. */
final class ItemsFile {

    /** The largest file, in bytes. */
    static final int LARGEST = 256 * 1024;

    private static final Set<String> LANGUAGES = Set.of("en", "de");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n]]");
    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^\\uFEFF");
    private static final String FIELD = "file";
    private static final int SHORT = 60;
    private static final int LONG = 2000;
    private static final int MOST_ITEMS = 60;
    private static final int MOST_OPTIONS = 21;
    private static final int DIGITS = 4;
    private static final int DECIMALS = 2;

    private final List<ItemFault> faults = new ArrayList<>();

    private ItemsFile() {}

    /**
     * Reads the file.
     *
     * @throws Invalid with all that is wrong, each with its place
     */
    static ItemSet read(byte[] content) {
        if (content.length > LARGEST) {
            throw new Invalid(FIELD, "items.tooLarge", String.valueOf(LARGEST / 1024));
        }
        ItemsFile file = new ItemsFile();
        ItemSet set = file.read(parsed(text(content)));
        Invalid.unlessEmpty(file.faults.stream()
                .map(fault -> new Problem(FIELD, fault.code(), fault.arguments()))
                .toList());
        return Objects.requireNonNull(set);
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return BYTE_ORDER_MARK.matcher(text).replaceFirst("");
        } catch (CharacterCodingException otherwise) {
            throw new Invalid(FIELD, "items.encoding");
        }
    }

    private static JsonValue parsed(String text) {
        try (JsonReader reader = Json.PROVIDER.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonParsingException wrong) {
            throw new Invalid(
                    FIELD,
                    "items.syntax",
                    String.valueOf(wrong.getLocation().getLineNumber()),
                    String.valueOf(wrong.getLocation().getColumnNumber()));
        } catch (JsonException empty) {
            throw new Invalid(FIELD, "items.syntax", "1", "1");
        }
    }

    private @Nullable ItemSet read(JsonValue root) {
        if (!(root instanceof JsonObject object)) {
            fault("", "items.object");
            return null;
        }
        Instrument instrument = instrument(object);
        String language = text(object, "", "language", SHORT);
        if (!language.isEmpty() && !LANGUAGES.contains(language)) {
            fault("/language", "items.language");
        }
        String version = text(object, "", "version", SHORT);
        String licence = licence(object);
        String instruction = object.containsKey("instruction") ? text(object, "", "instruction", LONG) : "";
        List<Item> items = items(object);
        if (instrument == null) {
            return null;
        }
        if (faults.isEmpty()) {
            faults.addAll(ItemCheck.of(instrument, items));
        }
        return new ItemSet(instrument.code(), language, version, licence, instruction, items);
    }

    private @Nullable Instrument instrument(JsonObject object) {
        String code = text(object, "", "instrument", SHORT);
        List<Instrument> loaded = ShippedInstruments.table().all().stream()
                .filter(one -> one.wording() == Instrument.Wording.CLINIC)
                .toList();
        Instrument found = loaded.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
        if (found == null && !code.isEmpty()) {
            fault(
                    "/instrument",
                    "items.instrument",
                    loaded.stream().map(Instrument::code).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private String licence(JsonObject object) {
        JsonValue licence = object.get("licence");
        if (!(licence instanceof JsonObject stated)) {
            fault("/licence", licence == null ? "items.missing" : "items.object");
            return "";
        }
        if (!JsonValue.TRUE.equals(stated.get("confirmed"))) {
            fault("/licence/confirmed", "items.licence");
        }
        return text(stated, "/licence", "statement", LONG);
    }

    private List<Item> items(JsonObject object) {
        List<Item> items = new ArrayList<>();
        List<JsonObject> found = objects(object, "", "items", MOST_ITEMS);
        for (int at = 0; at < found.size(); at++) {
            String pointer = "/items/" + at;
            JsonObject item = found.get(at);
            String code = text(item, pointer, "code", SHORT);
            if (!code.isEmpty() && !CODE.matcher(code).matches()) {
                fault(pointer + "/code", "items.code");
            }
            items.add(new Item(
                    code,
                    text(item, pointer, "text", LONG),
                    item.containsKey("domain") ? text(item, pointer, "domain", SHORT) : "",
                    options(item, pointer)));
        }
        return items;
    }

    private List<Option> options(JsonObject item, String pointer) {
        List<Option> options = new ArrayList<>();
        List<JsonObject> found = objects(item, pointer, "options", MOST_OPTIONS);
        for (int at = 0; at < found.size(); at++) {
            String place = pointer + "/options/" + at;
            options.add(new Option(value(found.get(at), place), text(found.get(at), place, "text", LONG)));
        }
        return options;
    }

    private BigDecimal value(JsonObject option, String pointer) {
        JsonValue value = option.get("value");
        if (value instanceof JsonNumber number) {
            BigDecimal amount = number.bigDecimalValue();
            if (amount.scale() <= DECIMALS && amount.precision() - amount.scale() <= DIGITS) {
                return amount;
            }
        }
        fault(pointer + "/value", value == null ? "items.missing" : "items.number");
        return BigDecimal.ZERO;
    }

    private List<JsonObject> objects(JsonObject parent, String pointer, String name, int most) {
        String place = pointer + "/" + name;
        JsonValue value = parent.get(name);
        if (value == null || value.getValueType() != JsonValue.ValueType.ARRAY) {
            fault(place, value == null ? "items.missing" : "items.list");
            return List.of();
        }
        List<JsonObject> found = new ArrayList<>();
        List<JsonValue> entries = value.asJsonArray();
        if (entries.size() > most) {
            fault(place, "items.many", String.valueOf(most));
            return List.of();
        }
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at) instanceof JsonObject entry) {
                found.add(entry);
            } else {
                fault(place + "/" + at, "items.object");
            }
        }
        return found;
    }

    private String text(JsonObject parent, String pointer, String name, int most) {
        String place = pointer + "/" + name;
        JsonValue value = parent.get(name);
        if (!(value instanceof JsonString string)) {
            fault(place, value == null ? "items.missing" : "items.text");
            return "";
        }
        String text = string.getString().strip();
        if (text.isEmpty()) {
            fault(place, "items.missing");
        } else if (text.length() > most) {
            fault(place, "items.tooLong", String.valueOf(most));
        } else if (UNPRINTABLE.matcher(text).find()) {
            fault(place, "items.unprintable");
        } else {
            return text;
        }
        return "";
    }

    private void fault(String pointer, String code, Serializable... arguments) {
        faults.add(ItemFault.at(pointer.isEmpty() ? "/" : pointer, code, arguments));
    }
}
