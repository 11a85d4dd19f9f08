package clinic.strideback.proposal;

import clinic.strideback.assessment.ShippedFindings;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.episode.EpisodeForm;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.proposal.rules.PlausibleRange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Between which values an input lies that is a number: those that the forms take when the same is asked of a runner, or that can come of them.
 *
 * @param high null where nothing bounds it
 */
public record InputRange(BigDecimal low, @Nullable BigDecimal high) {

    /** The question of which the input is one side, or the worse of both. */
    private static final Map<Input, String> SIDED = Map.of(
            Input.PALP, "PAL-PAIN",
            Input.PALP_DIST_IT, "PAL-DIST",
            Input.SLHB_L, "STR-SLHB",
            Input.SLHB_R, "STR-SLHB",
            Input.SLGB_MIN, "STR-SLGB",
            Input.THOMAS_HIP, "ROM-THOMAS-HIP",
            Input.THOMAS_KNEE, "ROM-THOMAS-KNEE",
            Input.SIDE_MIN, "COR-SIDE");

    private static final Map<Input, InputRange> RANGES = Arrays.stream(Input.values())
            .filter(Input::isNumber)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), InputRange::read));

    /**
     * The range of an input.
     *
     * @param input one that is a number
     */
    public static InputRange of(Input input) {
        return Objects.requireNonNull(RANGES.get(input), input::measure);
    }

    private static InputRange read(Input input) {
        String code = EpisodeFacts.NUMBERS.getOrDefault(input, SIDED.get(input));
        if (code != null) {
            return finding(code);
        }
        return switch (input) {
            case PRIOR_HSI -> upTo(BigDecimal.valueOf(EpisodeForm.MOST_INJURIES));
            case MONTHS_SINCE_HSI -> upTo(BigDecimal.valueOf(EpisodeForm.MOST_MONTHS));
            case AKE_DIFF -> difference("ROM-AKE");
            case SLR_DIFF -> difference("ROM-SLR");
            case HARD_SHARE -> upTo(share(EpisodeFacts.HARD_PERCENT));
            case DAYS_SINCE, SPIKE_RATIO -> new InputRange(BigDecimal.ZERO, null);
            default -> plausible(input);
        };
    }

    public boolean contains(BigDecimal value) {
        return value.compareTo(low) >= 0 && (high == null || value.compareTo(high) <= 0);
    }

    private static InputRange finding(String code) {
        FindingDefinition asked = ShippedFindings.catalogue().get(code);
        return new InputRange(Objects.requireNonNull(asked.min()), Objects.requireNonNull(asked.max()));
    }

    /** Left and right at the two ends. */
    private static InputRange difference(String code) {
        InputRange side = finding(code);
        return upTo(Objects.requireNonNull(side.high()).subtract(side.low()));
    }

    private static BigDecimal share(String percent) {
        return Objects.requireNonNull(finding(percent).high()).movePointLeft(2);
    }

    private static InputRange upTo(BigDecimal high) {
        return new InputRange(BigDecimal.ZERO, high);
    }

    /** What is a ratio of findings, or known of the person: within what a clinic may set as a limit on it. */
    private static InputRange plausible(Input input) {
        PlausibleRange range = PlausibleRange.of(input.measure());
        return new InputRange(range.low(), range.high());
    }
}
