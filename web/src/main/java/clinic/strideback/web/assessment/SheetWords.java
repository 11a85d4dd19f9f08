package clinic.strideback.web.assessment;

import clinic.strideback.assessment.BaselineView;
import clinic.strideback.assessment.CarriedText;
import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.SheetView;
import clinic.strideback.assessment.TrendView;
import clinic.strideback.assessment.rules.Band;
import clinic.strideback.assessment.rules.Change;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.assessment.rules.MeasurementError;
import clinic.strideback.measure.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings as words and numbers of one language. */
public final class SheetWords {

    private static final String BUNDLE = "clinic.strideback.web.assessment.words";
    private static final String NARROW_BLANK = "\u202f";
    private static final int DIGITS = 2;

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
                : measured(finding, finding.entered());
    }

    /** The same without its trials, for a narrow cell. */
    String brief(Finding finding) {
        return of(finding.with(List.of()));
    }

    /** The words of a section or a question, for a page. */
    public String section(String id) {
        return catalogue.section(id);
    }

    public String question(String code) {
        return catalogue.question(code).label();
    }

    /** A mean to two digits, with its trials behind it: "12.33° (12, 12, 13)". */
    private String measured(Finding finding, BigDecimal entered) {
        String unit = Objects.requireNonNull(finding.unit()).symbol();
        String counted =
                number(entered.scale() > DIGITS ? entered.setScale(DIGITS, RoundingMode.HALF_UP) : entered, unit);
        return finding.trials().size() < 2
                ? counted
                : counted
                        + finding.trials().stream()
                                .map(trial -> number(trial, ""))
                                .collect(Collectors.joining("; ", " (", ")"));
    }

    /** "+12 N: within measurement error". */
    String change(Change change, String unit) {
        return say("change." + change.kind(), signed(change.by(), unit));
    }

    /** "+12 N", "−3°". */
    private String signed(BigDecimal by, String unit) {
        BigDecimal shown =
                by.setScale(Math.min(DIGITS, Math.max(0, by.stripTrailingZeros().scale())), RoundingMode.HALF_UP);
        return (shown.signum() > 0 ? "+" : "") + number(shown, unit).replace('-', '\u2212');
    }

    /** "3.57 N/kg, 1.36 N·m/kg". */
    String perMass(SheetView.Relative strength) {
        String force = number(strength.newtonsPerKilogram().setScale(DIGITS, RoundingMode.HALF_UP), "N/kg");
        return strength.newtonMetresPerKilogram() == null
                ? force
                : force + ", "
                        + number(strength.newtonMetresPerKilogram().setScale(DIGITS, RoundingMode.HALF_UP), "N·m/kg");
    }

    /** From which change on a test really changed: "76 N", "10 %". */
    public String error(TrendView trend) {
        MeasurementError error = Objects.requireNonNull(trend.error());
        return number(error.amount(), error.percent() ? "%" : trend.unit());
    }

    /** "93 % of the right leg at the first visit (212 N, 3 Nov)". */
    String baseline(BaselineView baseline) {
        String side = baseline.first().key().side() == Side.LEFT ? "left.word" : "right.word";
        return say(
                "baseline",
                number(baseline.percent(), "%"),
                say(side),
                brief(baseline.first()),
                baseline.on().format(DateTimeFormatter.ofPattern(bundle.getString("last.day"), locale)));
    }

    /** What is usual: "20 to 700 N", "at most 60 km". */
    String band(Band usual, String unit) {
        if (usual.below() != null && usual.above() != null) {
            return say("band", number(usual.below(), ""), number(usual.above(), unit));
        }
        return usual.below() == null
                ? say("band.most", number(Objects.requireNonNull(usual.above()), unit))
                : say("band.least", number(usual.below(), unit));
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
                        last.isStale(today) ? "last.stale" : "last",
                        of(last.finding()),
                        ChronoUnit.DAYS.between(last.takenOn(), today),
                        last.takenOn().format(day))));
        return words;
    }

    /** Of each text that was carried over and not touched since, where it comes from: "Copied from 12 Nov 2026, not yet touched". */
    Map<String, String> untouched(Map<String, CarriedText> carried) {
        Map<String, String> words = new HashMap<>();
        carried.forEach((section, text) -> words.put(section, say("carried", day(text.on()))));
        return words;
    }

    /** A day with its year. */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(bundle.getString("carried.day"), locale));
    }

    /** A number with its own digits and its unit; degrees and "of ten" belong to the number. */
    String number(BigDecimal value, String unit) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = Math.max(0, value.stripTrailingZeros().scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        boolean joined = unit.isEmpty() || unit.startsWith("°") || unit.startsWith("/1");
        return format.format(value) + (joined ? "" : NARROW_BLANK) + unit;
    }

    /** The question of a key with its side: "Knee flexion 15°, left". */
    String label(String key) {
        String label = catalogue.question(code(key)).label();
        if (key.matches(".*\\.L(\\.\\d)?")) {
            return label + ", " + say("left.word");
        }
        return key.matches(".*\\.R(\\.\\d)?") ? label + ", " + say("right.word") : label;
    }

    /** A date with its time, from the form in which a form carries it. */
    String moment(@Nullable String text) {
        return text == null ? "" : minute(LocalDateTime.parse(text));
    }

    /** A moment as the pages write it: "26 Nov 2026, 21:45". */
    String minute(LocalDateTime at) {
        String pattern = ResourceBundle.getBundle(
                        "clinic.strideback.web.words",
                        locale,
                        Thread.currentThread().getContextClassLoader())
                .getString("moment.full");
        return at.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    /** The word of an option that was chosen, or the text as typed. */
    String option(String key, String text) {
        return catalogue.word(code(key), text);
    }

    private static String code(String key) {
        return key.replaceFirst("\\.(L|R|unit|\\d)(\\.\\d)?$", "");
    }
}
