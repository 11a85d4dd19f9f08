package clinic.strideback.assessment.rules;

import clinic.strideback.assessment.rules.FindingDefinition.EntryUnit;
import clinic.strideback.measure.TypedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads one entry as it was typed or tapped. Nothing is guessed and nothing is rounded. */
public final class EntryReader {

    private final Map<String, FindingStatus> shortcuts;
    private final BodyChart chart;

    /**
     * A reader that knows the short words of every language.
     *
     * @param shortcuts what may be typed in place of a value, in lower case and in every language: "nt", "unable" …
     * @param chart     the drawing that marks are on
     */
    public EntryReader(Map<String, FindingStatus> shortcuts, BodyChart chart) {
        this.shortcuts = Map.copyOf(shortcuts);
        this.chart = chart;
    }

    /**
     * Reads the entry against its definition.
     *
     * @param typed      the text as typed
     * @param chosenUnit the unit chosen beside the field, empty for the canonical one; a unit typed behind the number wins
     */
    public Reading read(FindingDefinition definition, FindingKey key, String typed, String chosenUnit) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Reading.Blank();
        }
        Optional<FindingStatus> without = definition.kind() == FindingKind.TEXT ? Optional.empty() : unanswered(text);
        if (without.isPresent()) {
            return definition.unanswered().contains(without.get())
                    ? new Reading.Taken(Finding.without(key, without.get()))
                    : Reading.refused(key, Problem.Kind.NEEDS_AN_ANSWER);
        }
        return value(definition, key, text, chosenUnit);
    }

    private Reading value(FindingDefinition definition, FindingKey key, String text, String chosenUnit) {
        return switch (definition.kind()) {
            case NUMBER, COUNT, SCORE -> number(definition, key, text, chosenUnit);
            case CHOICE, YES_NO -> choice(definition, key, text);
            case TEXT -> text(definition, key, text);
            case BODY -> marks(definition, key, text);
        };
    }

    private Optional<FindingStatus> unanswered(String text) {
        for (FindingStatus status : FindingStatus.values()) {
            if (status != FindingStatus.RECORDED && status.name().equals(text)) {
                return Optional.of(status);
            }
        }
        return Optional.ofNullable(shortcuts.get(text.toLowerCase(Locale.ROOT)));
    }

    private static Reading number(FindingDefinition definition, FindingKey key, String text, String chosenUnit) {
        TypedNumber typed = TypedNumber.read(text);
        if (typed instanceof TypedNumber.Unclear unclear) {
            return Reading.refused(key, Problem.Kind.valueOf(unclear.name()));
        }
        TypedNumber.Value number = (TypedNumber.Value) typed;
        Optional<EntryUnit> unit = unit(definition, number.unit().isEmpty() ? chosenUnit : number.unit());
        return unit.map(known -> measured(definition, key, number.amount(), known))
                .orElseGet(() -> Reading.refused(key, Problem.Kind.UNKNOWN_UNIT, symbols(definition)));
    }

    private static Optional<EntryUnit> unit(FindingDefinition definition, String spelling) {
        if (spelling.isEmpty()) {
            return definition.units().stream().findFirst();
        }
        return definition.units().stream()
                .filter(allowed -> allowed.unit().isTypedAs(spelling))
                .findFirst();
    }

    private static Reading measured(FindingDefinition definition, FindingKey key, BigDecimal amount, EntryUnit unit) {
        BigDecimal min = Objects.requireNonNull(definition.min());
        BigDecimal max = Objects.requireNonNull(definition.max());
        BigDecimal canonical = unit.unit().toCanonical(amount);
        if (canonical.compareTo(min) < 0 || canonical.compareTo(max) > 0) {
            return Reading.refused(
                    key,
                    Problem.Kind.OUT_OF_RANGE,
                    limit(min, unit, RoundingMode.CEILING),
                    limit(max, unit, RoundingMode.FLOOR),
                    unit.unit().symbol());
        }
        if (amount.stripTrailingZeros().scale() > unit.decimals()) {
            return unit.decimals() == 0
                    ? Reading.refused(key, Problem.Kind.NOT_WHOLE)
                    : Reading.refused(key, Problem.Kind.TOO_PRECISE, unit.decimals());
        }
        return new Reading.Taken(Finding.number(key, amount, unit.unit()));
    }

    private static BigDecimal limit(BigDecimal canonical, EntryUnit unit, RoundingMode inwards) {
        return unit.unit()
                .fromCanonical(canonical)
                .setScale(unit.decimals(), inwards)
                .stripTrailingZeros();
    }

    private static String symbols(FindingDefinition definition) {
        return String.join(
                ", ",
                definition.units().stream().map(unit -> unit.unit().symbol()).toList());
    }

    private static Reading choice(FindingDefinition definition, FindingKey key, String text) {
        return definition.options().contains(text)
                ? new Reading.Taken(Finding.choice(key, text))
                : Reading.refused(key, Problem.Kind.NOT_AN_OPTION);
    }

    private static Reading text(FindingDefinition definition, FindingKey key, String text) {
        int longest = Objects.requireNonNull(definition.max()).intValueExact();
        return text.length() > longest
                ? Reading.refused(key, Problem.Kind.TOO_LONG, longest)
                : new Reading.Taken(Finding.text(key, text));
    }

    private Reading marks(FindingDefinition definition, FindingKey key, String text) {
        int most = Objects.requireNonNull(definition.max()).intValueExact();
        return chart.read(text)
                .map(marks -> marks.size() > most
                        ? Reading.refused(key, Problem.Kind.TOO_MANY_MARKS, most)
                        : new Reading.Taken(Finding.choice(key, BodyChart.write(marks))))
                .orElseGet(() -> Reading.refused(key, Problem.Kind.NOT_ON_CHART));
    }
}
