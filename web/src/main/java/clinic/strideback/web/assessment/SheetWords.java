package clinic.strideback.web.assessment;

import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingStatus;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Findings as words and numbers of one language. */
final class SheetWords {

    private static final String BUNDLE = "clinic.strideback.web.assessment.words";
    private static final String NARROW_BLANK = "\u202f";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final CatalogueView catalogue;

    SheetWords(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(BUNDLE, locale, Thread.currentThread().getContextClassLoader());
        this.catalogue = CatalogueView.in(locale);
    }

    CatalogueView catalogue() {
        return catalogue;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** "22.4 kg", "12°", "3/10", "Positive", "Unable: pain", or the text itself. */
    String of(Finding finding) {
        String code = finding.key().code();
        if (finding.status() != FindingStatus.RECORDED) {
            return catalogue.word(code, finding.status().name());
        }
        if (finding.choice() != null) {
            return catalogue.word(code, finding.choice());
        }
        return finding.entered() == null
                ? Objects.requireNonNullElse(finding.text(), "")
                : number(
                        finding.entered(),
                        Objects.requireNonNull(finding.unit()).symbol());
    }

    /** Every finding by its key. */
    Map<String, String> of(Map<String, Finding> findings) {
        Map<String, String> words = new HashMap<>();
        findings.forEach((key, finding) -> words.put(key, of(finding)));
        return words;
    }

    /** What stood before, with its age: "last 212 N, 3 d, 20 Nov". */
    Map<String, String> last(Map<String, LatestFinding> before, LocalDate today) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(bundle.getString("last.day"), locale);
        Map<String, String> words = new HashMap<>();
        before.forEach((key, last) -> words.put(
                key,
                say(
                        "last",
                        of(last.finding()),
                        ChronoUnit.DAYS.between(last.takenOn(), today),
                        last.takenOn().format(day))));
        return words;
    }

    /** A number with its own digits and its unit; degrees and "of ten" belong to the number. */
    String number(BigDecimal value, String unit) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = Math.max(0, value.stripTrailingZeros().scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        boolean joined = unit.startsWith("°") || unit.startsWith("/1");
        return format.format(value) + (joined ? "" : NARROW_BLANK) + unit;
    }

    /** The question of a key with its side: "Knee flexion 15°, left". */
    String label(String key) {
        String label = catalogue.question(code(key)).label();
        if (key.endsWith(".L")) {
            return label + ", " + say("left.word");
        }
        return key.endsWith(".R") ? label + ", " + say("right.word") : label;
    }

    /** A date with its time, from the form in which a form carries it. */
    String moment(@Nullable String text) {
        return text == null
                ? ""
                : LocalDateTime.parse(text)
                        .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(locale));
    }

    /** The word of an option that was chosen, or the text as typed. */
    String option(String key, String text) {
        return catalogue.word(code(key), text);
    }

    private static String code(String key) {
        return key.replaceFirst("\\.(L|R|unit)$", "");
    }
}
