package clinic.strideback.proposal;

import clinic.strideback.assessment.ShippedFindings;
import clinic.strideback.proposal.rules.Limit;
import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Comparison;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Judgement;
import clinic.strideback.shared.rules.Rule;
import clinic.strideback.shared.rules.RuleJudgement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says rules, measures and values in one language. */
final class RuleWords {

    private final Map<String, String> texts;
    private final Map<String, String> findings;
    private final Locale locale;
    private final Map<Criterion, RulesInForce.Own> own;

    RuleWords(Locale locale) {
        this(locale, Map.of());
    }

    /**
     * Says a clinic's thresholds as its own.
     *
     * @param own by the row of the table
     */
    RuleWords(Locale locale, Map<Criterion, RulesInForce.Own> own) {
        this.locale = locale;
        this.own = own;
        this.texts = new HashMap<>(ReturnToRunTables.texts("caps", locale));
        texts.putAll(AddOns.texts(locale));
        texts.putAll(BaseProtocol.texts(locale));
        this.findings = ShippedFindings.texts(locale);
    }

    String text(String key) {
        return Objects.requireNonNull(texts.get(key), () -> "No text for " + key);
    }

    /** Empty where there is no such text. */
    String textIfAny(String key) {
        return texts.getOrDefault(key, "");
    }

    /** What a measure is called; red flags as the assessment calls them. */
    String measure(String measure) {
        String flag = findings.get(measure);
        return flag == null ? text("measure." + measure) : flag;
    }

    /** "Days since the injury: 6 days, asked at most 4 days". */
    String valueAndLimit(Judgement judgement) {
        Criterion criterion = judgement.criterion();
        Fact fact = judgement.fact();
        boolean asAsked = judgement.met() && criterion.comparison() == Comparison.IS;
        return MessageFormat.format(
                text(fact == null ? "row.unknown" : asAsked ? "row.asAsked" : "row.known"),
                measure(criterion.measure()),
                fact == null ? "" : value(criterion.measure(), fact.answer(), criterion.unit()),
                asked(criterion));
    }

    /** The values by which a rule is met: those of its first way that is. */
    String heldBy(RuleJudgement met) {
        return values(waysMet(met).limit(1));
    }

    /** The same for all its ways that are. */
    String heldByEach(RuleJudgement met) {
        return values(waysMet(met));
    }

    private static Stream<List<Judgement>> waysMet(RuleJudgement met) {
        return met.alternatives().stream().filter(needed -> needed.stream().allMatch(Judgement::met));
    }

    private String values(Stream<List<Judgement>> ways) {
        return ways.flatMap(List::stream)
                .filter(judgement -> hasName(judgement.criterion().measure()))
                .map(this::valueAndLimit)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** How far the red-flag screen got, and what it found. */
    String screen(int answered, long present) {
        return MessageFormat.format(text("screen.value"), answered, present);
    }

    /** A value with its unit, in words. A fraction is cut, never rounded up, so that it stays on its side of a whole threshold. */
    String value(String measure, Answer answer, String unit) {
        BigDecimal number = answer.number();
        return number == null ? word(measure, answer.text()) : number(number, unit);
    }

    /** Where a rule comes from, and which of its limits are the clinic's own. */
    String source(Rule rule) {
        return Stream.concat(
                        Stream.of(text(rule.id() + ".source")),
                        rule.criteria()
                                .filter(own::containsKey)
                                .distinct()
                                .map(criterion -> measure(criterion.measure()) + " " + asked(criterion)))
                .collect(Collectors.joining("; "));
    }

    /** "below 85 %" */
    String limit(Limit limit, BigDecimal threshold) {
        return limit(limit.criterion(), threshold.stripTrailingZeros().toPlainString());
    }

    /** As one types it. */
    String typed(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** What stands behind a number that is typed; empty where it has no unit. */
    String unit(String unit) {
        return unit.isEmpty() ? "" : text("unit." + unit, "").strip();
    }

    private String asked(Criterion criterion) {
        String now = limit(criterion, criterion.threshold());
        RulesInForce.Own set = own.get(criterion);
        return set == null
                ? now
                : text(
                        "asked.own",
                        now,
                        DateTimeFormatter.ofPattern(text("date"), locale).format(set.since()),
                        limit(set.shipped(), set.shipped().threshold()));
    }

    private String limit(Criterion criterion, String limit) {
        String threshold = Arrays.stream(limit.split(" ", -1))
                .map(word -> isNumber(word)
                        ? number(new BigDecimal(word), criterion.unit())
                        : word(criterion.measure(), word))
                .collect(Collectors.joining(", "));
        return MessageFormat.format(text("asked." + criterion.comparison()), threshold);
    }

    private String number(BigDecimal number, String unit) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(unit.isEmpty() ? 2 : 1);
        format.setRoundingMode(RoundingMode.FLOOR);
        return unit.isEmpty()
                ? format.format(number)
                : MessageFormat.format(text("unit." + unit), format.format(number));
    }

    private String word(String measure, String word) {
        @Nullable String own = texts.get("value." + measure + "." + word);
        return own == null ? texts.getOrDefault("value." + word, word) : own;
    }

    /** Fills a text that has gaps. */
    String text(String key, Object... arguments) {
        return MessageFormat.format(text(key), arguments);
    }

    private boolean hasName(String measure) {
        return findings.containsKey(measure) || texts.containsKey("measure." + measure);
    }

    private static boolean isNumber(String word) {
        return word.matches("-?\\d+(\\.\\d+)?");
    }
}
