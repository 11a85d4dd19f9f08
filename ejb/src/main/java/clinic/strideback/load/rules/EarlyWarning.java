package clinic.strideback.load.rules;

import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The early warning by tightness, rule R24: 4 or more on at least 3 of the last 7 days, or 2 or more above the mean of the 14 days before. The newest day
 * told counts as long as it is one of the 7.
 *
 * @param told     how many of the last 7 days were told
 * @param tight    how many of them were tight
 * @param newestOn the newest day told of the 7; null without one
 * @param newest   0 to 10, on that day
 * @param mean     of what was told of the 14 days before that day, to one decimal; null without any
 * @param meanOf   how many of these 14 days were told
 */
public record EarlyWarning(
        Verdict verdict,
        int told,
        int tight,
        @Nullable LocalDate newestOn,
        @Nullable Integer newest,
        @Nullable BigDecimal mean,
        int meanOf)
        implements Serializable {

    /** How many days a diary must reach back. */
    public static final int REACH = 21;

    private static final int DAYS = 7;
    private static final int TIGHT = 4;
    private static final int TIGHT_DAYS = 3;
    private static final int MEAN_DAYS = 14;
    private static final int RISE = 2;

    /** What follows. */
    public enum Verdict {
        WARNING,
        NONE,
        /** Days that were not told could still change it. */
        UNKNOWN
    }

    /**
     * Reads a diary.
     *
     * @param diary tightness by day, 0 to 10; a day that is not in it was not told
     */
    public static EarlyWarning of(LocalDate today, Map<LocalDate, Integer> diary) {
        int told = (int) days(today, diary, DAYS).count();
        int tight =
                (int) days(today, diary, DAYS).filter(score -> score >= TIGHT).count();
        LocalDate newestOn = newest(today, diary).orElse(null);
        if (newestOn == null) {
            return new EarlyWarning(Verdict.UNKNOWN, told, tight, null, null, null, 0);
        }
        int newest = diary.getOrDefault(newestOn, 0);
        LocalDate before = newestOn.minusDays(1);
        int meanOf = (int) days(before, diary, MEAN_DAYS).count();
        int sum = days(before, diary, MEAN_DAYS).mapToInt(Integer::intValue).sum();
        boolean rose = meanOf > 0 && newest * meanOf >= sum + RISE * meanOf;
        boolean unclear = meanOf == 0 || tight + DAYS - told >= TIGHT_DAYS;
        return new EarlyWarning(
                tight >= TIGHT_DAYS || rose ? Verdict.WARNING : unclear ? Verdict.UNKNOWN : Verdict.NONE,
                told,
                tight,
                newestOn,
                newest,
                meanOf == 0
                        ? null
                        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(meanOf), 1, RoundingMode.HALF_UP),
                meanOf);
    }

    /** How well it is founded: that tightness comes first, says the article (S16); the numbers are the clinic's. */
    public Evidence basis() {
        return Evidence.CLINIC_SETTING;
    }

    /** Whether the newest score is why: it rose, while too few days were tight. */
    public boolean rises() {
        return verdict == Verdict.WARNING && tight < TIGHT_DAYS;
    }

    private static Optional<LocalDate> newest(LocalDate today, Map<LocalDate, Integer> diary) {
        return backwards(today, DAYS).filter(diary::containsKey).findFirst();
    }

    private static Stream<Integer> days(LocalDate last, Map<LocalDate, Integer> diary, int days) {
        return backwards(last, days).flatMap(day -> Stream.ofNullable(diary.get(day)));
    }

    private static Stream<LocalDate> backwards(LocalDate last, int days) {
        return Stream.iterate(last, day -> day.minusDays(1)).limit(days);
    }
}
