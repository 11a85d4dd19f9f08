package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.rules.Instrument;
import clinic.strideback.questionnaire.rules.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In which words a runner can be asked: what is built in, and what the clinic has loaded.
 *
 * @param loaded by the clinic and not ended, the newest first
 * @param open   the runner's activities that are still asked
 */
record Wordings(List<LoadedItems> loaded, List<HinderedActivity> open, Locale locale) {

    /**
     * The words of one instrument.
     *
     * @param source the clinic's version; null for what is built in
     */
    record Wording(@Nullable UUID source, String language, String version, String instruction, List<Item> items) {}

    /** Whether there are items to fill in. */
    boolean has(Instrument instrument) {
        return instrument.wording() == Instrument.Wording.BUILT_IN
                || newest(instrument).isPresent();
    }

    /** In the reader's language where there is one, else in English, else in any. */
    Optional<Wording> find(Instrument instrument) {
        if (instrument.code().equals(ShippedInstruments.ACTIVITIES)) {
            return Optional.of(builtIn(
                    ShippedInstruments.texts(locale).getOrDefault(instrument.code() + ".instruction", ""),
                    open.stream()
                            .map(one -> ShippedInstruments.activity(one.id.toString(), one.words))
                            .toList()));
        }
        if (instrument.wording() == Instrument.Wording.BUILT_IN) {
            return Optional.of(builtIn("", ShippedInstruments.builtIn(instrument, locale)));
        }
        return newest(instrument).map(Wordings::of);
    }

    /** The very version that a page asked; empty if it may not be asked any more. */
    Optional<Wording> asked(Instrument instrument, @Nullable UUID source) {
        return instrument.wording() == Instrument.Wording.BUILT_IN
                ? find(instrument)
                : loaded.stream()
                        .filter(one -> one.id.equals(source) && one.instrument.equals(instrument.code()))
                        .findFirst()
                        .map(Wordings::of);
    }

    private Wording builtIn(String instruction, List<Item> items) {
        return new Wording(null, locale.getLanguage(), "", instruction, items);
    }

    private static Wording of(LoadedItems items) {
        return new Wording(items.id, items.language, items.version, items.instruction(), items.items());
    }

    private Optional<LoadedItems> newest(Instrument instrument) {
        return loaded.stream()
                .filter(one -> one.instrument.equals(instrument.code()))
                .min(Comparator.comparingInt(this::rank));
    }

    private int rank(LoadedItems items) {
        if (items.language.equals(locale.getLanguage())) {
            return 0;
        }
        return items.language.equals(Locale.ENGLISH.getLanguage()) ? 1 : 2;
    }
}
