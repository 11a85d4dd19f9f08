package clinic.strideback.referral;

import clinic.strideback.shared.EpisodeId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open referrals of a runner, for a list that reads many runners in one statement. */
public final class OpenReferrals {

    private static final String BETWEEN = "=";

    private OpenReferrals() {}

    /**
     * A column for such a statement: those of all episodes, the one that is due first in front.
     *
     * @param patient the column with the id of the runner
     */
    public static String column(String patient) {
        return """
                (select string_agg(concat_ws('=', y.id, y.episode_id, y.flag, y.due_on), ' ' order by y.due_on, y.flag)
                 from referral_task y where y.patient_id = %s and y.closed_at is null)""".formatted(patient);
    }

    /** What that column answered. */
    public static List<OpenReferral> read(@Nullable String answer, LocalDate today) {
        return answer == null
                ? List.of()
                : Arrays.stream(answer.split(" "))
                        .map(one -> one(one.split(BETWEEN), today))
                        .toList();
    }

    private static OpenReferral one(String[] parts, LocalDate today) {
        LocalDate due = LocalDate.parse(parts[3]);
        return new OpenReferral(
                UUID.fromString(parts[0]),
                new EpisodeId(UUID.fromString(parts[1])),
                parts[2],
                due,
                due.isBefore(today));
    }
}
