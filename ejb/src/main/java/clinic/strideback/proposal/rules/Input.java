package clinic.strideback.proposal.rules;

import static clinic.strideback.proposal.rules.Input.Kind.NUMBER;
import static clinic.strideback.proposal.rules.Input.Kind.PATTERN;
import static clinic.strideback.proposal.rules.Input.Kind.STAGE;
import static clinic.strideback.proposal.rules.Input.Kind.WORD;
import static clinic.strideback.proposal.rules.Input.Kind.YES_NO;

import clinic.strideback.shared.rules.Answer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may be known of a runner when a protocol is proposed, under the names of the clinical reference (section 5.1). Each may be unknown. Where a test
 * has two sides, the value is that of the involved side; of {@code sideMin} and {@code slgbMin} it is the smaller one. It is
 * unknown while one of the sides that it stands for is.
 */
public enum Input {
    RF_01("RF-01", YES_NO),
    RF_02("RF-02", YES_NO),
    RF_03("RF-03", YES_NO),
    RF_04("RF-04", YES_NO),
    RF_05("RF-05", YES_NO),
    RF_06("RF-06", YES_NO),
    RF_07("RF-07", YES_NO),
    RF_08("RF-08", YES_NO),
    RF_09("RF-09", YES_NO),
    RF_10("RF-10", YES_NO),
    RF_11("RF-11", YES_NO),
    RF_12("RF-12", YES_NO),
    /** Every positive flag of R03 and R04, and a severe class, has its own clearance. */
    SPECIALIST_CLEARED("specialistCleared", YES_NO),
    AGE_Y("ageY", NUMBER),
    SIDE("side", WORD, "LEFT", "RIGHT", "BILATERAL"),
    ONSET("onset", WORD, "SUDDEN", "GRADUAL"),
    MECHANISM("mechanism", WORD, "SPRINT", "STRETCH", "OVERUSE_GRADUAL", "CONTUSION", "UNKNOWN"),
    /** Whole days since the injury. */
    DAYS_SINCE("daysSince", NUMBER),
    PRIOR_HSI("priorHSI", NUMBER),
    MONTHS_SINCE_HSI("monthsSinceHSI", NUMBER),
    NPS_WALK("npsWalk", NUMBER),
    NPS_WORST("npsWorst", NUMBER),
    NPS_RUN("npsRun", NUMBER),
    NPS_NEXT_AM("npsNextAm", NUMBER),
    NPS_PREV_AM("npsPrevAm", NUMBER),
    TIGHT("tight", NUMBER),
    PALP("palp", NUMBER),
    /** Centimetres from the ischial tuberosity to the point of most tenderness. */
    PALP_DIST_IT("palpDistIT", NUMBER),
    REGION_PROXIMAL("regionProximal", YES_NO),
    /** Percent, unrounded: involved ÷ uninvolved × 100; with both sides involved, weaker ÷ stronger. */
    LSI_KF15("lsiKF15", NUMBER),
    SLHB_L("slhbL", NUMBER),
    SLHB_R("slhbR", NUMBER),
    SLGB_MIN("slgbMin", NUMBER),
    HQ_CONV("hqConv", NUMBER),
    AKE_DIFF("akeDiff", NUMBER),
    SLR_DIFF("slrDiff", NUMBER),
    LENGTH_CLASS("lengthClass", WORD, "SHORT", "NORMAL", "LONG"),
    THOMAS_HIP("thomasHip", NUMBER),
    THOMAS_KNEE("thomasKnee", NUMBER),
    PELVIS_CONTROLLED("pelvisControlled", YES_NO),
    SIDE_MIN("sideMin", NUMBER),
    PRONE("prone", NUMBER),
    APT("apt", WORD, "NONE", "MILD", "MARKED"),
    CADENCE("cadence", NUMBER),
    OVERSTRIDE("overstride", YES_NO),
    BAMIC("bamic", PATTERN, "0[ab]|[1-3][abc]|4c?"),
    CLIN_GRADE("clinGrade", WORD, "I", "II", "III"),
    PHT_LIKELY("phtLikely", YES_NO),
    /** {@code NT}, not tested, counts as unknown. */
    SLUMP("slump", WORD, "POS", "NEG", Input.NOT_TESTED),
    SPRINT_DEMAND("sprintDemand", YES_NO),
    /** 0 to 8, whole. */
    RUN_STAGE("runStage", STAGE),
    SPIKE_RATIO("spikeRatio", NUMBER),
    HARD_SHARE("hardShare", NUMBER),
    WEEKLY_CV("weeklyCV", NUMBER),
    STRENGTH_PER_WK("strengthPerWk", NUMBER),
    TSK11("tsk11", NUMBER),
    IPRRS("iprrs", NUMBER),
    T1("t1", YES_NO),
    T2("t2", YES_NO),
    T3("t3", YES_NO);

    private static final String NOT_TESTED = "NT";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,40})?");
    private static final Map<String, Input> BY_MEASURE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Input::measure, Function.identity()));

    private final String measure;
    private final Kind kind;
    private final String words;

    Input(String measure, Kind kind, String... words) {
        this.measure = measure;
        this.kind = kind;
        this.words = String.join(" ", words);
    }

    /** The name in rule tables, snapshots and interfaces. */
    public String measure() {
        return measure;
    }

    /** Whether it is answered by a number. */
    public boolean isNumber() {
        return kind == NUMBER || kind == STAGE;
    }

    /** Whether it is answered by yes or no. */
    public boolean isYesNo() {
        return kind == YES_NO;
    }

    /** What it can be, for whoever sent something else: its words, or their pattern; empty for numbers and for yes or no. */
    public String words() {
        return words;
    }

    public static Optional<Input> find(String measure) {
        return Optional.ofNullable(BY_MEASURE.get(measure));
    }

    /**
     * Reads a value as it is sent or kept: a plain number, a word of the list, {@code Y} or {@code N}.
     *
     * @return empty for "not tested"
     * @throws IllegalArgumentException naming the input, when the value is none that it can have
     */
    public Optional<Answer> read(String value) {
        if (!accepts(value)) {
            throw new IllegalArgumentException(measure + " cannot be " + value);
        }
        if (isNumber()) {
            return Optional.of(Answer.of(new BigDecimal(value)));
        }
        return value.equals(NOT_TESTED) ? Optional.empty() : Optional.of(Answer.word(value));
    }

    /** Whether it can have this value, written as {@link #read} takes it. */
    public boolean accepts(String value) {
        return switch (kind) {
            case NUMBER -> PLAIN_NUMBER.matcher(value).matches();
            case YES_NO -> value.equals("Y") || value.equals("N");
            case STAGE -> value.matches("[0-8]");
            case PATTERN -> value.matches(words);
            default -> List.of(words.split(" ", -1)).contains(value);
        };
    }

    enum Kind {
        NUMBER,
        STAGE,
        YES_NO,
        WORD,
        PATTERN
    }
}
