package clinic.strideback.it.proposal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Draws assessments: plausible ones, ones that hit a threshold exactly or lie just beside it, and
 * ones with much left unknown. The same random source draws the same assessments again.
 */
final class RandomInputs {

    private static final List<Choice> NUMBERS = choices("""
            ageY 8 17 19 20 39 40 41 65 66 110
            daysSince 0 2 4 5 6 14 15 21 22 60 150
            priorHSI 0 0 0 0 1 1 2 3
            monthsSinceHSI 0 4 12 13 60
            npsWalk 0 0 1 2 5
            npsWorst 0 1 3 6 10
            npsRun 0 1 2 3 7
            npsNextAm 0 1 2 3 4 5
            npsPrevAm 0 1 2 3
            tight 0 1 3 4 5 10
            palp 0 1 2 3 8
            palpDistIT 0 3 4.9 5 5.0 5.1 12
            lsiKF15 20 59.999 60 74.9 75 79.99 80 80.00 84.9 85 89.99 90 96 120
            slhbL 0 10 19 20 21 25 30
            slhbR 0 10 19 20 21 25 30
            slgbMin 0 14 15 30
            hqConv 0.47 0.59 0.599 0.6 0.60 0.75
            akeDiff 5 0 10 10.1 15 30
            slrDiff 5 0 10 15 16
            thomasHip -10 -0.1 0 0.1 1 8
            thomasKnee 50 66 66.9 67 80
            sideMin 0 29 30 45 90
            prone 0 59 60 120
            cadence 140 156 160 172 190
            runStage 0 1 2 3 4 5 6 7 7 8
            spikeRatio 0.9 1.09 1.10 1.1 1.101 1.11 1.5
            hardShare 0 .20 .25 .251 .26 .5
            weeklyCV 0 .29 .30 .301 .31 .6
            strengthPerWk 0 1 2 3
            tsk11 11 28 29 44
            iprrs 0 49 50 60
            """, BigDecimal::new);

    private static final List<Choice> WORDS = choices("""
            side LEFT RIGHT BILATERAL
            onset SUDDEN SUDDEN GRADUAL GRADUAL GRADUAL
            mechanism SPRINT STRETCH OVERUSE_GRADUAL OVERUSE_GRADUAL CONTUSION UNKNOWN
            lengthClass LONG NORMAL SHORT
            apt NONE MILD MARKED
            slump POS NEG NEG NT
            bamic 0a 0b 1a 1b 1c 2a 2b 2c 3a 3b 3c 4 4c
            clinGrade I II III
            """, Function.identity());

    private static final List<Choice> ANSWERS = choices("""
            specialistCleared true false
            regionProximal true false
            pelvisControlled true false
            overstride true false
            phtLikely true false false false
            sprintDemand true false
            t1 true false false false false false false false false false false false false false
            t2 true false false false false false false false false false false false false false
            t3 true false false false false false false false false false false false false false
            """, Boolean::valueOf);

    /** Repetitions of the hamstring bridge around nine tenths of the other side, and at zero. */
    private static final int[][] BRIDGES = {
        {18, 20}, {17, 20}, {27, 30}, {26, 30}, {22, 25}, {23, 25}, {45, 50}, {44, 50}, {20, 22}, {20, 23}, {0, 0},
        {0, 25}, {40, 0}
    };

    private static final List<String> SYMPTOMS = List.of("tight", "npsWorst", "npsRun", "npsWalk", "palp");

    private static final double[] UNKNOWN_SHARES = {0.0, 0.05, 0.15, 0.4, 0.8};

    private RandomInputs() {}

    /** An input and the values it may take. */
    private record Choice(String name, List<?> values) {

        Object drawn(Random random) {
            return values.get(random.nextInt(values.size()));
        }
    }

    private static List<Choice> choices(String table, Function<String, ?> reading) {
        return table.lines()
                .map(line -> line.split(" ", -1))
                .map(cells -> new Choice(
                        cells[0], Arrays.stream(cells).skip(1).map(reading).toList()))
                .toList();
    }

    /**
     * Draws the next assessment.
     *
     * @param random the source of chance
     * @return the inputs by name; unknown ones are absent or null
     */
    static Map<String, Object> next(Random random) {
        Map<String, Object> input = new LinkedHashMap<>();
        double unknown = UNKNOWN_SHARES[random.nextInt(UNKNOWN_SHARES.length)];
        for (List<Choice> choices : List.of(NUMBERS, WORDS, ANSWERS)) {
            choices.forEach(choice -> draw(input, choice, unknown, random));
        }
        bridges(input, random);
        grading(input, random);
        complaints(input, random);
        input.put("rf", redFlags(random));
        return input;
    }

    private static void draw(Map<String, Object> input, Choice choice, double unknown, Random random) {
        if (random.nextDouble() >= unknown) {
            input.put(choice.name(), choice.drawn(random));
        } else if (random.nextBoolean()) {
            input.put(choice.name(), null);
        }
    }

    /** In a third of the assessments both sides of the bridge lie close to the limit. */
    private static void bridges(Map<String, Object> input, Random random) {
        if (random.nextInt(3) > 0) {
            return;
        }
        int[] pair = BRIDGES[random.nextInt(BRIDGES.length)];
        boolean swapped = random.nextBoolean();
        input.put("slhbL", BigDecimal.valueOf(pair[swapped ? 1 : 0]));
        input.put("slhbR", BigDecimal.valueOf(pair[swapped ? 0 : 1]));
    }

    /** Most injuries are neither graded nor imaged, and some images show nothing. */
    private static void grading(Map<String, Object> input, Random random) {
        if (random.nextInt(10) < 6) {
            input.remove("clinGrade");
        }
        int image = random.nextInt(10);
        if (image < 5) {
            input.remove("bamic");
        } else if (image < 7) {
            input.put("bamic", random.nextBoolean() ? "0a" : "0b");
        }
    }

    /** Some runners have no complaint at all, and some were never asked. */
    private static void complaints(Map<String, Object> input, Random random) {
        int kind = random.nextInt(10);
        if (kind < 2) {
            SYMPTOMS.forEach(name -> input.computeIfPresent(name, (n, v) -> BigDecimal.ZERO));
        } else if (kind == 2) {
            SYMPTOMS.forEach(input::remove);
        }
    }

    /** The screen is mostly complete and clean; else a flag is up, or answers are missing. */
    private static Map<String, String> redFlags(Random random) {
        int kind = random.nextInt(100);
        if (kind < 2) {
            return null;
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (int flag = 1; flag <= 12; flag++) {
            answers.put(Integer.toString(flag), "N");
        }
        if (random.nextInt(10) == 0) {
            answers.put("12", "Y");
        }
        if (kind >= 74) {
            disturb(answers, kind, random);
        }
        return answers;
    }

    private static void disturb(Map<String, String> answers, int kind, Random random) {
        int changes = 1 + random.nextInt(2);
        for (int change = 0; change < changes; change++) {
            String flag = Integer.toString(1 + random.nextInt(12));
            if (kind < 88) {
                answers.put(flag, "Y");
            } else if (kind < 94) {
                answers.put(flag, null);
            } else {
                answers.remove(flag);
                answers.put(Integer.toString(1 + random.nextInt(12)), "Y");
            }
        }
    }
}
