package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.RedFlagScreen;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The red flags that stand in an episode, for a list that reads many episodes in one statement. */
public final class OpenFlags {

    private static final String TOLD = "TOLD";

    private OpenFlags() {}

    /**
     * A column for such a statement: the newest signed answer to each red flag, wherever it stands, but for those that are "no".
     *
     * @param episode the column with the id of the episode
     */
    public static String answers(String episode) {
        return """
                (select string_agg(l.code || '=' || coalesce(l.choice, '%s'), ' ')
                 from (select distinct on (f.code) f.code, f.choice
                       from assessment x join finding f on f.assessment_id = x.id
                       where x.episode_id = %s and x.status = 'SIGNED' and f.code like 'RF-%%'
                         and f.status <> 'NOT_TESTED'
                       order by f.code, x.happened_at desc, x.signed_at desc) l
                 where l.choice is distinct from 'NO')""".formatted(TOLD, episode);
    }

    /** How many stand by what that column answered. */
    public static int count(@Nullable String answers) {
        if (answers == null) {
            return 0;
        }
        Findings findings = Findings.of(
                Arrays.stream(answers.split(" ")).map(OpenFlags::finding).toList());
        return new RedFlagScreen(findings).open().size();
    }

    private static Finding finding(String answer) {
        int equals = answer.indexOf('=');
        FindingKey key = FindingKey.of(answer.substring(0, equals));
        String choice = answer.substring(equals + 1);
        return choice.equals(TOLD) ? Finding.text(key, choice) : Finding.choice(key, choice);
    }
}
