package clinic.strideback.proposal.rules;

import clinic.strideback.assessment.rules.Strain;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about several findings at once (clinical reference, section 5.1). A derived measure is unknown only while every finding that could
 * speak for it is.
 */
public final class Derived {

    private static final List<Derived> ALL = List.of(
            // Red flags 1 to 8 are each answered yes or no. Never unknown.
            new Derived("rfComplete", Derived::rfComplete, "RF-01 RF-02 RF-03 RF-04 RF-05 RF-06 RF-07 RF-08"),
            // Not a direct blow, and a sudden onset or any clinical grade or a BAMIC class from 1 up.
            new Derived("strain", Derived::strain, "mechanism onset clinGrade bamic"),
            // The intramuscular tendon is injured.
            new Derived("tendonC", facts -> oneOf(facts, "bamic", "1c 2c 3c"), "bamic"),
            // BAMIC 3c, 4 or 4c, or clinical grade III.
            new Derived("severe", Derived::severe, "bamic clinGrade"),
            // Tightness or any of the pains asked for is 1 of 10 or more.
            new Derived("symptom", Derived::symptom, "tight npsWorst npsRun npsWalk palp"),
            // At least one of those five is known. Never unknown.
            new Derived(
                    "symptomKnown", facts -> Answer.of(symptom(facts) != null), "tight npsWorst npsRun npsWalk palp"),
            // Single-leg hamstring bridge of the involved leg in percent of the other; unknown where both are involved.
            new Derived("lsiSLHB", Derived::bridgeSymmetry, "side slhbL slhbR"),
            // By how much the morning after hurt more than the one before.
            new Derived("morningRise", Derived::morningRise, "npsNextAm npsPrevAm"),
            // How many of the four findings that most often change the protocol are unknown. Never unknown.
            new Derived("unansweredOfFour", Derived::unanswered, "lsiKF15 palp phtLikely slump"));

    private static final Map<String, List<String>> INPUTS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(derived -> derived.measure, derived -> derived.inputs));

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final MathContext CUT = new MathContext(34, RoundingMode.FLOOR);

    private final String measure;
    private final Function<Facts, @Nullable Answer> from;
    private final List<String> inputs;

    private Derived(String measure, Function<Facts, @Nullable Answer> from, String inputs) {
        this.measure = measure;
        this.from = from;
        this.inputs = List.of(inputs.split(" ", -1));
    }

    /** The measures that one measure stands for: its inputs when it is derived, else itself. */
    public static List<String> inputsOf(String measure) {
        return INPUTS.getOrDefault(measure, List.of(measure));
    }

    /** The same facts with all derived ones added. */
    static Facts withDerived(Facts facts) {
        Facts all = Facts.of(facts.all());
        for (Derived derived : ALL) {
            all.add(derived.measure, derived.from.apply(facts));
        }
        return all;
    }

    private static Answer rfComplete(Facts facts) {
        return Answer.of(inputsOf("rfComplete").stream().allMatch(facts::knows));
    }

    private static @Nullable Answer strain(Facts facts) {
        boolean directBlow = Answer.word("CONTUSION").equals(answer(facts, "mechanism"));
        if (!directBlow && Stream.of("onset", "clinGrade", "bamic").noneMatch(facts::knows)) {
            return null;
        }
        return Answer.of(Strain.is(
                directBlow,
                Answer.word("SUDDEN").equals(answer(facts, "onset")),
                word(facts, "clinGrade"),
                word(facts, "bamic")));
    }

    private static @Nullable Answer severe(Facts facts) {
        if (!facts.knows("bamic") && !facts.knows("clinGrade")) {
            return null;
        }
        return Answer.of(Answer.YES.equals(oneOf(facts, "bamic", "3c 4 4c"))
                || Answer.word("III").equals(answer(facts, "clinGrade")));
    }

    private static @Nullable Answer symptom(Facts facts) {
        List<BigDecimal> scores = inputsOf("symptom").stream()
                .map(measure -> answer(facts, measure))
                .flatMap(Stream::ofNullable)
                .map(Answer::number)
                .flatMap(Stream::ofNullable)
                .toList();
        return scores.isEmpty()
                ? null
                : Answer.of(scores.stream().anyMatch(score -> score.compareTo(BigDecimal.ONE) >= 0));
    }

    private static @Nullable Answer bridgeSymmetry(Facts facts) {
        BigDecimal left = number(facts, "slhbL");
        BigDecimal right = number(facts, "slhbR");
        Answer side = answer(facts, "side");
        if (left == null || right == null || side == null) {
            return null;
        }
        return switch (side.text()) {
            case "LEFT" -> percent(left, right);
            case "RIGHT" -> percent(right, left);
            default -> null;
        };
    }

    /** Cut, never rounded up, so that it stays on its side of a threshold. */
    private static @Nullable Answer percent(BigDecimal involved, BigDecimal uninvolved) {
        return uninvolved.signum() <= 0
                ? null
                : Answer.of(involved.multiply(WHOLE).divide(uninvolved, CUT));
    }

    private static @Nullable Answer morningRise(Facts facts) {
        BigDecimal next = number(facts, "npsNextAm");
        BigDecimal before = number(facts, "npsPrevAm");
        return next == null || before == null ? null : Answer.of(next.subtract(before));
    }

    private static Answer unanswered(Facts facts) {
        return Answer.of(inputsOf("unansweredOfFour").stream()
                .filter(measure -> !facts.knows(measure))
                .count());
    }

    private static @Nullable Answer oneOf(Facts facts, String measure, String words) {
        Answer answer = answer(facts, measure);
        return answer == null ? null : Answer.of((" " + words + " ").contains(" " + answer.text() + " "));
    }

    private static Optional<String> word(Facts facts, String measure) {
        return facts.find(measure).map(fact -> fact.answer().text());
    }

    private static @Nullable BigDecimal number(Facts facts, String measure) {
        Answer answer = answer(facts, measure);
        return answer == null ? null : answer.number();
    }

    private static @Nullable Answer answer(Facts facts, String measure) {
        Optional<Fact> fact = facts.find(measure);
        return fact.isEmpty() ? null : fact.get().answer();
    }
}
