package clinic.strideback.patient;

import clinic.strideback.shared.TableTexts;
import java.util.Locale;
import java.util.Map;

/** The texts that runners agree to. A published version never changes; a new wording is a new version beside it. */
final class ConsentTexts {

    static final String VERSION = "2026-11";

    private ConsentTexts() {}

    /** A short title by {@code <kind>.title}, the whole text by {@code <kind>.text}. */
    static Map<String, String> of(Locale locale) {
        return TableTexts.read(ConsentTexts.class, "consent-" + VERSION, locale);
    }
}
