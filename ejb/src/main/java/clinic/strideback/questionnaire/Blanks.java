package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.BlankView.ItemView;
import clinic.strideback.questionnaire.BlankView.OptionView;
import clinic.strideback.questionnaire.Wordings.Wording;
import clinic.strideback.questionnaire.rules.Instrument;
import clinic.strideback.questionnaire.rules.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts questionnaires together for a page. */
record Blanks(Wordings wordings, LocalDate today) {

    private static final int STEPS = 11;

    BlankView of(Instrument instrument, Locale locale) {
        Map<String, String> texts = ShippedInstruments.texts(locale);
        boolean ownWords = instrument.code().equals(ShippedInstruments.ACTIVITIES);
        Optional<Wording> wording = wordings.find(instrument);
        List<ItemView> items = wording.map(found -> found.items().stream()
                        .map(item -> item(instrument, item, ownWords, texts))
                        .toList())
                .orElse(List.of());
        ItemView pattern = item(instrument, ShippedInstruments.activity("", ""), false, texts);
        return new BlankView(
                instrument.code(),
                texts.getOrDefault(instrument.code(), ""),
                texts.getOrDefault(instrument.code() + ".about", ""),
                ownWords ? Activities.views(items, pattern) : items,
                wording.map(Wording::source).orElse(null),
                wording.map(Wording::version).orElse(""),
                wording.map(Wording::instruction).orElse(""),
                ownWords,
                instrument.min(),
                instrument.max(),
                instrument.rule().decimals(),
                today);
    }

    private static ItemView item(Instrument instrument, Item item, boolean kept, Map<String, String> texts) {
        List<OptionView> options = item.options().stream()
                .map(option -> new OptionView(option.typed(), option.text()))
                .toList();
        boolean steps = options.size() == STEPS
                && options.stream().allMatch(option -> option.value().equals(option.text()));
        String least = texts.getOrDefault(instrument.code() + ".least", "0");
        String most = texts.getOrDefault(instrument.code() + ".most", "10");
        return new ItemView(item.code(), item.text(), kept, steps ? least : "", steps ? most : "", options);
    }
}
