package clinic.strideback.web.assessment;

import clinic.strideback.assessment.SheetView;
import clinic.strideback.assessment.rules.Conclusion;
import clinic.strideback.assessment.rules.Conclusion.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What follows from a sheet, in sentences, each with the findings that it rests on and those still missing. */
record ShownConclusions(SheetView sheet, SheetWords words) {

    private static final int DIGITS = 2;

    /** Each with a tone for its sign, a text, and what it rests on. */
    List<Map<String, String>> all() {
        return sheet.conclusions().stream().map(this::shown).toList();
    }

    private Map<String, String> shown(Conclusion conclusion) {
        return Map.of("tone", tone(conclusion), "text", text(conclusion), "from", from(conclusion));
    }

    private static String tone(Conclusion conclusion) {
        if (!conclusion.isKnown()) {
            return "open";
        }
        boolean told = conclusion.kind() == Kind.LENGTH
                || conclusion.kind() == Kind.TENDON
                || conclusion.verdict().equals("NO");
        return told ? "told" : conclusion.kind() == Kind.THROMBOSIS ? "danger" : "warn";
    }

    private String text(Conclusion conclusion) {
        return words.say("follows." + conclusion.kind() + "." + conclusion.verdict(), number(conclusion.number()));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null
                ? ""
                : words.number(
                        number.setScale(Math.min(DIGITS, Math.max(0, number.scale())), RoundingMode.HALF_UP), "");
    }

    private String from(Conclusion conclusion) {
        String from = conclusion.from().stream()
                .map(key -> words.label(key) + " "
                        + words.brief(Objects.requireNonNull(sheet.findings().get(key))))
                .collect(Collectors.joining("; "));
        if (conclusion.isKnown()) {
            return from;
        }
        String missing = conclusion.missing().stream().map(words::label).collect(Collectors.joining("; "));
        return from + ". " + words.say("follows.missing", missing);
    }
}
