package clinic.strideback.web.print;

import java.util.Locale;
import java.util.Set;

/** The sheets that printers hold, and how large the letters on them are. */
public enum Paper {
    A4("A4", "22mm 18mm 18mm", "", 62),
    LETTER("letter", "22mm 18mm 18mm", "", 62),
    /** A card for the bag. */
    A5("A5", "17mm 10mm 13mm", "card", 46),
    /** For who reads large letters only. */
    A4_LARGE("A4", "22mm 18mm 18mm", "large", 72),
    LETTER_LARGE("letter", "22mm 18mm 18mm", "large", 72);

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

    private final String size;
    private final String margins;
    private final String look;
    private final int drawing;

    Paper(String size, String margins, String look, int drawing) {
        this.size = size;
        this.margins = margins;
        this.look = look;
        this.drawing = drawing;
    }

    /** The sheet as a style sheet says it. */
    String rule() {
        return "@page { size: " + size + "; margin: " + margins + "; }";
    }

    /** What {@code paper.css} calls it; empty for the usual one. */
    String look() {
        return look;
    }

    /** How wide the drawing of an exercise is, in millimetres; the same in {@code paper.css}. */
    int drawing() {
        return drawing;
    }

    /** What printers hold where the reader lives. */
    public static Paper of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }
}
