package clinic.strideback.it.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The inputs of one assessment, and the conditions and flags that can be read off them. */
record SecondFacts(Map<String, Object> input) {

    private static final List<String> SYMPTOMS = List.of("tight", "npsWorst", "npsRun", "npsWalk", "palp");

    /** Whether a condition is met, unmet by a known value, or unmet because a value is unknown. */
    enum Truth {
        UNKNOWN,
        UNMET,
        MET;

        static Truth of(boolean met) {
            return met ? MET : UNMET;
        }

        /** An unknown satisfies nothing, so its denial holds. */
        Truth denied() {
            return of(this != MET);
        }

        Truth or(Truth other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** One elementary condition: the measure it names, whether it is met, and what it asks for. */
    record Condition(String measure, Truth truth, List<String> asks) {

        boolean met() {
            return truth == Truth.MET;
        }

        Condition not() {
            return new Condition(measure, truth.denied(), asks);
        }
    }

    private Object value(String name) {
        if (name.startsWith("RF-")) {
            Object screen = input.get("rf");
            int flag = Integer.parseInt(name.substring(3));
            return screen instanceof Map<?, ?> answers ? answers.get("" + flag) : null;
        }
        Object value = input.get(name);
        return "slump".equals(name) && "NT".equals(value) ? null : value;
    }

    boolean unknown(String name) {
        return value(name) == null;
    }

    BigDecimal number(String name) {
        return unknown(name) ? null : new BigDecimal(value(name).toString());
    }

    private Condition known(String name, boolean met) {
        return new Condition(name, unknown(name) ? Truth.UNKNOWN : Truth.of(met), List.of(name));
    }

    private Condition compare(String name, String limit, IntPredicate sign) {
        BigDecimal number = number(name);
        return known(name, number != null && sign.test(number.compareTo(new BigDecimal(limit))));
    }

    Condition below(String name, String limit) {
        return compare(name, limit, sign -> sign < 0);
    }

    Condition atMost(String name, String limit) {
        return compare(name, limit, sign -> sign <= 0);
    }

    Condition atLeast(String name, String limit) {
        return compare(name, limit, sign -> sign >= 0);
    }

    Condition above(String name, String limit) {
        return compare(name, limit, sign -> sign > 0);
    }

    /** Where the row writes null, an unknown value meets it. */
    Condition nullOrAtMost(String name, String limit) {
        return above(name, limit).not();
    }

    /** The word is one of those that the pattern describes. */
    Condition is(String name, String pattern) {
        return known(name, Objects.toString(value(name), "").matches(pattern));
    }

    Condition yes(String name) {
        return known(name, Boolean.TRUE.equals(value(name)));
    }

    Condition redFlag(int number) {
        return is("RF-%02d".formatted(number), "Y");
    }

    /** The flags one to eight are all answered; whether they are is always known. */
    Condition screenComplete() {
        List<String> flags =
                IntStream.rangeClosed(1, 8).mapToObj("RF-%02d"::formatted).toList();
        boolean complete = flags.stream().allMatch(flag -> is(flag, "Y|N").met());
        return new Condition("rfComplete", Truth.of(complete), flags);
    }

    /** A muscle strain: not a blow, and sudden, graded, or seen on the image. */
    Condition strain() {
        Truth sign = is("onset", "SUDDEN")
                .truth()
                .or(known("clinGrade", true).truth())
                .or(is("bamic", "[1-4].*").truth());
        boolean blow = is("mechanism", "CONTUSION").met();
        return new Condition("strain", blow ? Truth.UNMET : sign, List.of("mechanism", "onset", "clinGrade", "bamic"));
    }

    /** An injury that reaches into the tendon. */
    Condition tendon() {
        return new Condition("tendonC", is("bamic", "[1-3]c").truth(), List.of("bamic"));
    }

    Condition severe() {
        Truth truth = is("bamic", "3c|4|4c").truth().or(is("clinGrade", "III").truth());
        return new Condition("severe", truth, List.of("bamic", "clinGrade"));
    }

    /** Tightness or pain of at least one point in any of the five scores. */
    Condition symptom() {
        Truth truth = SYMPTOMS.stream().map(name -> atLeast(name, "1").truth()).reduce(Truth.UNKNOWN, Truth::or);
        return new Condition("symptom", truth, SYMPTOMS);
    }

    /** Any of the five scores is recorded; whether one is is always known. */
    Condition symptomKnown() {
        boolean none = SYMPTOMS.stream().allMatch(this::unknown);
        return new Condition("symptomKnown", Truth.of(!none), SYMPTOMS);
    }
}
