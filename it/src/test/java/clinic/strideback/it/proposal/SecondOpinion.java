package clinic.strideback.it.proposal;

import static java.util.Map.entry;

import clinic.strideback.it.proposal.SecondFacts.Condition;
import clinic.strideback.it.proposal.SecondFacts.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A second reading of the clinical decision table: which row decides, which protocol and add-ons
 * follow, how far the runner may go, what nearly decided otherwise and what was not examined.
 *
 * <p>Where the table's text is open, this reading takes it as follows:
 * <ul>
 * <li>Exactly one row fires, the one that decides. {@code missing} therefore also counts rows
 *     further down that would be met but are not reached.
 * <li>A derived flag is unmet by a known value as soon as one of its inputs is known and speaks
 *     against it: with another value there it would be met. A contusion is never a strain.
 * <li>Where a row or flag writes null, null meets it: a strain of unknown mechanism is a strain.
 * <li>Mechanism UNKNOWN is an answer, not an unknown input.
 * <li>Rows with a single condition (R01, R08, R13, R15, R15b) and every alternative of R02, R04,
 *     R05 and R06 can be near misses; R16 has no condition and cannot.
 * <li>An uncleared case (specialistCleared null) is listed as missing, like any other input.
 * </ul>
 */
final class SecondOpinion {

    private static final Map<String, String> STOPS = Map.of(
            "R01",
            "BLOCK",
            "R02",
            "EMERGENCY",
            "R03",
            "REFERRAL",
            "R04",
            "REFERRAL",
            "R05",
            "REFERRAL",
            "R15b",
            "BLOCK");

    private static final Map<String, Plan> PLANS = Map.ofEntries(
            entry("R06", new Plan("P-BAMIC", List.of(), 0)),
            entry("R07", new Plan("P-PHT", List.of(), 2)),
            entry("R08", new Plan("P-CONT", List.of(), 2)),
            entry("R08b", new Plan("P-NEURO", List.of(), 3)),
            entry("R09", new Plan("P-HEID", List.of(), 1)),
            entry("R10", new Plan("P-MEND", List.of(), 1)),
            entry("R11", new Plan("P-HEID", List.of("P-L"), 1)),
            entry("R12", new Plan("P-ASPETAR", List.of("P-L"), 0)),
            entry("R13", new Plan("P-HEID", List.of("P-L"), 1)),
            entry("R14a", new Plan("P-HEID", List.of(), 1)),
            entry("R14b", new Plan("P-TIGHT", List.of(), 3)),
            entry("R15", new Plan("P-TIGHT", List.of(), 3)),
            entry("R16", new Plan("P-PREV", List.of(), 8)));

    private SecondOpinion() {}

    /** The whole outcome of one evaluation; protocol and caps are null when there is none. */
    record Opinion(
            String rule,
            String outcome,
            String protocol,
            List<String> with,
            Integer stageCap,
            Integer phaseCap,
            List<String> fired,
            NavigableSet<String> nearMisses,
            NavigableSet<String> missing,
            boolean needsMoreAssessment) {}

    /** A base protocol, what accompanies it, and the cap of the phase it starts in. */
    private record Plan(String protocol, List<String> with, int phaseCap) {}

    /** A row of the tiers A and B: met when every condition of one alternative is met. */
    private record Row(String id, List<List<Condition>> alternatives) {

        /** A row whose conditions must all be met; without a condition it is always met. */
        static Row allOf(String id, Condition... conditions) {
            return new Row(id, List.of(List.of(conditions)));
        }

        /** A row whose conditions are each enough on their own. */
        static Row anyOf(String id, Condition... conditions) {
            return new Row(id, Arrays.stream(conditions).map(List::of).toList());
        }

        boolean met() {
            return alternatives.stream().anyMatch(a -> a.stream().allMatch(Condition::met));
        }

        /** Unmet in one of its alternatives by a single condition, and that by a known value. */
        boolean nearlyMet() {
            return !met()
                    && alternatives.stream()
                            .map(a -> a.stream().filter(c -> !c.met()).toList())
                            .anyMatch(unmet -> unmet.size() == 1 && unmet.get(0).truth() == Truth.UNMET);
        }

        Stream<String> asks() {
            return alternatives.stream().flatMap(List::stream).flatMap(c -> c.asks().stream());
        }
    }

    /**
     * Evaluates the decision table for one assessment.
     *
     * @param input the inputs by name; a missing or null entry is unknown
     * @return the one outcome of the table
     */
    public static Opinion of(Map<String, Object> input) {
        SecondFacts facts = new SecondFacts(input);
        List<Row> rows = Stream.concat(stopRows(facts).stream(), protocolRows(facts).stream())
                .toList();
        String rule = rows.stream().filter(Row::met).findFirst().orElseThrow().id();
        NavigableSet<String> near = new TreeSet<>();
        rows.stream().filter(Row::nearlyMet).map(Row::id).forEach(near::add);
        NavigableSet<String> missing = new TreeSet<>();
        rows.stream()
                .filter(row -> !row.id().equals(rule))
                .flatMap(Row::asks)
                .filter(facts::unknown)
                .forEach(missing::add);
        if (STOPS.containsKey(rule)) {
            return new Opinion(rule, STOPS.get(rule), null, List.of(), null, null, List.of(), near, missing, false);
        }
        Plan plan = PLANS.get(rule);
        return new Opinion(
                rule,
                "PROTOCOL",
                plan.protocol(),
                plan.with(),
                stageCap(facts, plan),
                plan.phaseCap(),
                addOns(facts),
                near,
                missing,
                thinlyExamined(facts, rule));
    }

    /** Tier A: what stops every protocol. */
    private static List<Row> stopRows(SecondFacts f) {
        Condition uncleared = f.yes("specialistCleared").not();
        List<List<Condition>> referrals = IntStream.of(5, 7, 8, 9, 10, 11)
                .mapToObj(flag -> List.of(f.redFlag(flag), uncleared))
                .toList();
        return List.of(
                Row.anyOf("R01", f.screenComplete().not()),
                Row.anyOf("R02", f.redFlag(1), f.redFlag(2), f.redFlag(3), f.redFlag(6)),
                new Row("R03", List.of(List.of(f.redFlag(4), uncleared), List.of(f.severe(), uncleared))),
                new Row("R04", referrals),
                Row.anyOf("R05", f.yes("t1"), f.yes("t2"), f.yes("t3")));
    }

    /** Tier B: the base protocol, first match; the last row is always met. */
    private static List<Row> protocolRows(SecondFacts f) {
        Condition strain = f.strain();
        Condition symptom = f.symptom();
        return List.of(
                Row.anyOf("R06", f.tendon(), f.severe()),
                new Row(
                        "R07",
                        List.of(
                                List.of(
                                        f.yes("phtLikely"),
                                        f.is("onset", "SUDDEN").not()),
                                List.of(f.yes("phtLikely"), f.above("daysSince", "21")))),
                Row.anyOf("R08", f.is("mechanism", "CONTUSION")),
                Row.allOf("R08b", f.is("slump", "POS"), strain.not()),
                Row.allOf("R09", strain, f.nullOrAtMost("daysSince", "4")),
                new Row(
                        "R10",
                        List.of(
                                List.of(strain, f.atLeast("priorHSI", "2")),
                                List.of(strain, f.atLeast("priorHSI", "1"), f.nullOrAtMost("monthsSinceHSI", "12")))),
                new Row(
                        "R11",
                        List.of(
                                List.of(strain, f.is("mechanism", "STRETCH")),
                                List.of(strain, f.yes("regionProximal"), f.atMost("palpDistIT", "5")))),
                Row.allOf("R12", strain, f.yes("sprintDemand")),
                Row.anyOf("R13", strain),
                Row.allOf("R14a", f.below("lsiKF15", "80"), symptom),
                Row.allOf("R14b", f.below("lsiKF15", "90"), symptom),
                Row.anyOf("R15", symptom),
                Row.anyOf("R15b", f.symptomKnown().not()),
                Row.allOf("R16"));
    }

    /** Tier C: every add-on that the findings call for, besides those that need the diary. */
    private static List<String> addOns(SecondFacts f) {
        List<String> fired = new ArrayList<>();
        addIf(
                fired,
                "R17",
                f.below("sideMin", "30").met()
                        || f.below("prone", "60").met()
                        || f.is("apt", "MILD|MARKED").met());
        addIf(fired, "R18", shortHipFlexors(f));
        addIf(fired, "R19", f.below("hqConv", "0.6").met() || weakBridge(f));
        addIf(fired, "R20", f.is("apt", "MARKED").met());
        addIf(fired, "R21", cueReady(f));
        addIf(fired, "R22", f.is("lengthClass", "LONG").met());
        addIf(
                fired,
                "R23",
                f.is("lengthClass", "SHORT").met()
                        && f.yes("phtLikely").truth() == Truth.UNMET
                        && f.above("daysSince", "5").met());
        addIf(
                fired,
                "R25",
                Stream.of(f.above("spikeRatio", "1.10"), f.above("hardShare", "0.25"), f.above("weeklyCV", "0.30"))
                        .anyMatch(Condition::met));
        addIf(fired, "R26", f.below("strengthPerWk", "2").met());
        addIf(fired, "R27", notReadyInMind(f));
        addIf(fired, "R28", f.is("slump", "POS").met());
        addIf(fired, "R28b", f.redFlag(12).met());
        return List.copyOf(fired);
    }

    private static void addIf(List<String> fired, String id, boolean met) {
        if (met) {
            fired.add(id);
        }
    }

    /** The Thomas test counts only with the pelvis held. */
    private static boolean shortHipFlexors(SecondFacts f) {
        return f.yes("pelvisControlled").met()
                && (f.above("thomasHip", "0").met()
                        || f.below("thomasKnee", "67").met());
    }

    /** Hamstring bridge: few repetitions on a side, or the involved side behind the other. */
    private static boolean weakBridge(SecondFacts f) {
        return f.below("slhbL", "20").met()
                || f.below("slhbR", "20").met()
                || bridgeBehind(f, "LEFT", "slhbL", "slhbR")
                || bridgeBehind(f, "RIGHT", "slhbR", "slhbL");
    }

    private static boolean bridgeBehind(SecondFacts f, String side, String involved, String other) {
        BigDecimal here = f.number(involved);
        BigDecimal there = f.number(other);
        if (!f.is("side", side).met() || here == null || there == null) {
            return false;
        }
        return there.signum() > 0 && here.compareTo(new BigDecimal("0.90").multiply(there)) < 0;
    }

    /** Running form is cued once running is easy, and not early after a strain. */
    private static boolean cueReady(SecondFacts f) {
        boolean settled = !f.strain().met() || f.above("daysSince", "14").met();
        return f.yes("overstride").met()
                && f.atLeast("runStage", "2").met()
                && f.atMost("npsRun", "2").met()
                && settled;
    }

    /** Fear of movement, or too little confidence on the last stage before clearance. */
    private static boolean notReadyInMind(SecondFacts f) {
        boolean atSpeed =
                f.atLeast("runStage", "7").met() && f.atMost("runStage", "7").met();
        return f.atLeast("tsk11", "29").met() || (f.below("iprrs", "50").met() && atSpeed);
    }

    /** Tier D: the lowest cap of strength, palpation and next-morning pain, or null. */
    private static Integer stageCap(SecondFacts f, Plan plan) {
        Integer palpation = "P-PHT".equals(plan.protocol()) ? null : palpationCap(f);
        return Stream.of(strengthCap(f), palpation, morningCap(f))
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    private static Integer strengthCap(SecondFacts f) {
        return Stream.of(entry("60", 0), entry("75", 2), entry("85", 3), entry("90", 5))
                .filter(step -> f.below("lsiKF15", step.getKey()).met())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Integer palpationCap(SecondFacts f) {
        if (!f.strain().met() || !f.atLeast("palp", "1").met()) {
            return null;
        }
        return f.above("palp", "2").met() ? 3 : 6;
    }

    private static Integer morningCap(SecondFacts f) {
        BigDecimal before = f.number("npsPrevAm");
        BigDecimal stage = f.number("runStage");
        if (before == null || stage == null) {
            return null;
        }
        boolean worse = f.atLeast("npsNextAm", before.add(BigDecimal.valueOf(2)).toString())
                .met();
        return worse ? Math.max(0, stage.intValueExact() - 1) : null;
    }

    /** The late rows rest on too little when two of the four key findings are unknown. */
    private static boolean thinlyExamined(SecondFacts f, String rule) {
        long unknown = Stream.of("lsiKF15", "palp", "phtLikely", "slump")
                .filter(f::unknown)
                .count();
        return List.of("R15", "R16").contains(rule) && unknown >= 2;
    }
}
