package clinic.strideback.web.print;

import java.util.Locale;
import java.util.Set;

/** The sheets that printers hold. */
public enum Paper {
    A4,
    LETTER;

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

    /** What printers hold where the reader lives. */
    public static Paper of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }
}
