package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.rules.Instrument;
import clinic.strideback.questionnaire.rules.InstrumentTable;
import clinic.strideback.questionnaire.rules.Item;
import clinic.strideback.questionnaire.rules.Item.Option;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.TableTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The table of instruments that ships with the program, and the wording of those that are built in. */
final class ShippedInstruments {

    static final String VERSION = "2026-11";

    /** The one whose items are the runner's own activities. */
    static final String ACTIVITIES = "PSFS";

    private static final String NAME = "instruments-" + VERSION;
    private static final int MOST_OF_A_SCALE = 10;
    private static final InstrumentTable TABLE = InstrumentTable.of(VERSION, csv().rows());

    private ShippedInstruments() {}

    static InstrumentTable table() {
        return TABLE;
    }

    /**
     * The instrument.
     *
     * @throws NotFound if there is none of that code
     */
    static Instrument get(String code) {
        return TABLE.find(code).orElseThrow(NotFound::new);
    }

    /** Names by code, and the wording of the built-in ones by {@code code.item}, {@code code.least} and so on. */
    static Map<String, String> texts(Locale locale) {
        return TableTexts.read(ShippedInstruments.class, NAME, locale);
    }

    static CsvTable csv() {
        return CsvTable.read(ShippedInstruments.class, NAME + ".csv");
    }

    /** The one question of a built-in instrument: from 0 to 10, or with a word for each step. */
    static List<Item> builtIn(Instrument instrument, Locale locale) {
        Map<String, String> texts = texts(locale);
        String code = instrument.code();
        List<Option> options = texts.containsKey(code + ".least")
                ? scale()
                : IntStream.rangeClosed(
                                instrument.min().intValueExact(),
                                instrument.max().intValueExact())
                        .mapToObj(step -> new Option(new BigDecimal(step), text(texts, code + "." + step)))
                        .toList();
        return List.of(new Item(code, text(texts, code + ".item"), "", options));
    }

    /** The runner's own activity as a question from 0 to 10. */
    static Item activity(String code, String words) {
        return new Item(code, words, "", scale());
    }

    private static List<Option> scale() {
        return IntStream.rangeClosed(0, MOST_OF_A_SCALE)
                .mapToObj(step -> new Option(new BigDecimal(step), String.valueOf(step)))
                .toList();
    }

    private static String text(Map<String, String> texts, String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }
}
