package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.util.Random;

/**
 * A random runner in plain fields, and the answer of section 5.1 to 5.3 of the clinical reference written straight from its text, without the table: the
 * second opinion that the table is held against.
 */
final class RandomRunner {

    private static final String[] BAMIC = {"0a", "0b", "1a", "1b", "1c", "2a", "2b", "2c", "3a", "3b", "3c", "4", "4c"};

    final Boolean[] rf = new Boolean[12];
    Boolean specialistCleared;
    Boolean t1;
    Boolean t2;
    Boolean t3;
    String onset;
    String mechanism;
    Integer daysSince;
    Integer priorHSI;
    Integer monthsSinceHSI;
    Integer tight;
    Integer npsWorst;
    Integer npsRun;
    Integer npsWalk;
    Integer palp;
    Integer palpDistIT;
    Boolean regionProximal;
    Integer lsiKF15;
    String bamic;
    String clinGrade;
    Boolean phtLikely;
    String slump;
    Boolean sprintDemand;

    /** Clean screens and unknown values are as likely as the rest, so that every rule is reached. */
    static RandomRunner of(Random random) {
        RandomRunner runner = new RandomRunner();
        boolean clean = random.nextInt(4) > 0;
        for (int i = 0; i < 12; i++) {
            runner.rf[i] = clean ? Boolean.valueOf(random.nextInt(60) == 0) : flag(random);
        }
        runner.specialistCleared = flag(random);
        runner.t1 = rarely(random);
        runner.t2 = rarely(random);
        runner.t3 = rarely(random);
        runner.onset = word(random, "SUDDEN", "GRADUAL", "GRADUAL");
        runner.mechanism = word(random, "SPRINT", "STRETCH", "OVERUSE_GRADUAL", "CONTUSION", "UNKNOWN");
        runner.daysSince = number(random, 30);
        runner.priorHSI = number(random, 4);
        runner.monthsSinceHSI = number(random, 25);
        runner.palpDistIT = number(random, 12);
        runner.regionProximal = flag(random);
        runner.lsiKF15 = random.nextInt(3) == 0 ? null : Integer.valueOf(70 + random.nextInt(35));
        runner.bamic = random.nextInt(3) > 0 ? null : BAMIC[random.nextInt(BAMIC.length)];
        runner.clinGrade = random.nextInt(3) > 0 ? null : word(random, "I", "II", "III");
        runner.phtLikely = rarely(random);
        runner.slump = word(random, "POS", "NEG", "NT");
        runner.sprintDemand = flag(random);
        return runner.withScores(random);
    }

    private RandomRunner withScores(Random random) {
        int most = 1 + random.nextInt(4);
        tight = score(random, most);
        npsWorst = score(random, most);
        npsRun = score(random, most);
        npsWalk = score(random, most);
        palp = score(random, most);
        return this;
    }

    /** The same runner as the rules read it. */
    Facts facts() {
        Facts facts = new Facts();
        for (int i = 0; i < 12; i++) {
            add(facts, (i < 9 ? "RF-0" : "RF-") + (i + 1), rf[i]);
        }
        add(facts, "specialistCleared", specialistCleared);
        add(facts, "t1", t1);
        add(facts, "t2", t2);
        add(facts, "t3", t3);
        add(facts, "onset", onset);
        add(facts, "mechanism", mechanism);
        add(facts, "daysSince", daysSince);
        add(facts, "priorHSI", priorHSI);
        add(facts, "monthsSinceHSI", monthsSinceHSI);
        add(facts, "tight", tight);
        add(facts, "npsWorst", npsWorst);
        add(facts, "npsRun", npsRun);
        add(facts, "npsWalk", npsWalk);
        add(facts, "palp", palp);
        add(facts, "palpDistIT", palpDistIT);
        add(facts, "regionProximal", regionProximal);
        add(facts, "lsiKF15", lsiKF15);
        add(facts, "bamic", bamic);
        add(facts, "clinGrade", clinGrade);
        add(facts, "phtLikely", phtLikely);
        add(facts, "slump", "NT".equals(slump) ? null : slump);
        add(facts, "sprintDemand", sprintDemand);
        return facts;
    }

    /** Section 5.1 to 5.3, read from top to bottom. */
    String ruleByTheText() {
        for (int i = 0; i < 8; i++) {
            if (rf[i] == null) {
                return "R01";
            }
        }
        if (rf[0] || rf[1] || rf[2] || rf[5]) {
            return "R02";
        }
        boolean cleared = yes(specialistCleared);
        boolean severe = "3c".equals(bamic) || "4".equals(bamic) || "4c".equals(bamic) || "III".equals(clinGrade);
        if ((rf[3] || severe) && !cleared) {
            return "R03";
        }
        if ((rf[4] || rf[6] || rf[7] || yes(rf[8]) || yes(rf[9]) || yes(rf[10])) && !cleared) {
            return "R04";
        }
        if (yes(t1) || yes(t2) || yes(t3)) {
            return "R05";
        }
        return baseProtocolByTheText(severe);
    }

    private String baseProtocolByTheText(boolean severe) {
        boolean tendonC = "1c".equals(bamic) || "2c".equals(bamic) || "3c".equals(bamic);
        boolean sudden = "SUDDEN".equals(onset);
        boolean contusion = "CONTUSION".equals(mechanism);
        boolean strain = !contusion && (sudden || clinGrade != null || (bamic != null && !bamic.startsWith("0")));
        if (tendonC || severe) {
            return "R06";
        }
        if (yes(phtLikely) && !(sudden && (daysSince == null || daysSince <= 21))) {
            return "R07";
        }
        if (contusion) {
            return "R08";
        }
        if (!strain) {
            return "POS".equals(slump) ? "R08b" : withoutStrainByTheText();
        }
        if (daysSince == null || daysSince <= 4) {
            return "R09";
        }
        int prior = priorHSI == null ? 0 : priorHSI;
        if (prior >= 2 || (prior >= 1 && (monthsSinceHSI == null || monthsSinceHSI <= 12))) {
            return "R10";
        }
        if ("STRETCH".equals(mechanism) || (yes(regionProximal) && palpDistIT != null && palpDistIT <= 5)) {
            return "R11";
        }
        return yes(sprintDemand) ? "R12" : "R13";
    }

    private String withoutStrainByTheText() {
        int worst = -1;
        for (Integer score : new Integer[] {tight, npsWorst, npsRun, npsWalk, palp}) {
            worst = score == null ? worst : Math.max(worst, score);
        }
        if (worst < 1) {
            return worst < 0 ? "R15b" : "R16";
        }
        if (lsiKF15 != null && lsiKF15 < 90) {
            return lsiKF15 < 80 ? "R14a" : "R14b";
        }
        return "R15";
    }

    /** The remark of section 5.1 on results from R15 and R16. */
    boolean needsMoreByTheText(String rule) {
        int unknown = (lsiKF15 == null ? 1 : 0)
                + (palp == null ? 1 : 0)
                + (phtLikely == null ? 1 : 0)
                + (slump == null || slump.equals("NT") ? 1 : 0);
        return (rule.equals("R15") || rule.equals("R16")) && unknown >= 2;
    }

    private static boolean yes(Boolean answer) {
        return answer != null && answer;
    }

    private static void add(Facts facts, String measure, Object value) {
        if (value instanceof Integer number) {
            facts.add(measure, Answer.of(number));
        } else if (value instanceof Boolean answer) {
            facts.add(measure, Answer.of(answer));
        } else if (value != null) {
            facts.add(measure, Answer.word(value.toString()));
        }
    }

    private static Boolean flag(Random random) {
        int drawn = random.nextInt(3);
        return drawn == 0 ? null : Boolean.valueOf(drawn == 1);
    }

    private static Boolean rarely(Random random) {
        int drawn = random.nextInt(8);
        return drawn < 2 ? null : Boolean.valueOf(drawn == 2);
    }

    private static Integer number(Random random, int bound) {
        return random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(bound));
    }

    private static Integer score(Random random, int most) {
        return random.nextBoolean() ? null : Integer.valueOf(random.nextInt(most));
    }

    private static String word(Random random, String... words) {
        int drawn = random.nextInt(words.length + 1);
        return drawn == words.length ? null : words[drawn];
    }
}
