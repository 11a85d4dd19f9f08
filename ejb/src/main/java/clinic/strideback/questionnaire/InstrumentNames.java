package clinic.strideback.questionnaire;

import java.util.Locale;

/** What questionnaires are called. */
public final class InstrumentNames {

    private InstrumentNames() {}

    /** The name in the language, or the code where there is none. */
    public static String of(String code, Locale locale) {
        return ShippedInstruments.texts(locale).getOrDefault(code, code);
    }
}
