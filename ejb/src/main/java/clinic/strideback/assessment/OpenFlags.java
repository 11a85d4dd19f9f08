package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.RedFlagScreen;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The red flags that stand in an episode, for a list that reads many episodes in one statement. */
public final class OpenFlags {

    private static final String TOLD = "TOLD";
    private static final String CODES = ShippedFindings.catalogue().all().stream()
            .map(FindingDefinition::code)
            .filter(code -> code.startsWith("RF-"))
            .collect(Collectors.joining("', '", "'", "'"));

    private OpenFlags() {}

    /**
     * A column for such a statement: the newest signed answer to each red flag, wherever it stands, but for those that are "no".
     *
     * @param episode the column with the id of the episode
     */
    public static String answers(String episode) {
        return """
                (select string_agg(l.code || '=' || coalesce(l.choice, '%s'), ' ')
                 from unnest(array[%s]) flag(code)
                 cross join lateral (select f.code, f.choice
                       from finding f join assessment x on x.id = f.assessment_id
                       where f.episode_id = %s and f.code = flag.code and f.side = 'NONE' and x.status = 'SIGNED'
                         and f.status <> 'NOT_TESTED'
                       order by f.happened_at desc, x.signed_at desc limit 1) l
                 where l.choice is distinct from 'NO')""".formatted(TOLD, CODES, episode);
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
