package clinic.strideback.proposal;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.rules.Evidence;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule table at a clinic, with each threshold that may be set otherwise. Its texts are in the language asked for.
 *
 * @param shipped        version of the shipped table
 * @param inForce        label of the version in force; the shipped one where the clinic has none
 * @param versionInForce to retire it; -1 where the shipped table is in force
 * @param draftVersion   of the draft; -1 where there is none
 * @param changes        how many thresholds the draft sets otherwise than they are in force
 * @param versions       the clinic's, the newest first
 * @param uses           what became of the proposals of the last year, by rule; none for add-ons
 */
public record RuleTableView(
        ClinicId clinic,
        String clinicName,
        OwnTable table,
        String shipped,
        String inForce,
        long versionInForce,
        long draftVersion,
        long changes,
        List<LimitLine> limits,
        List<VersionLine> versions,
        List<RuleUse> uses)
        implements Serializable {

    /** Whether the clinic has a version of its own in force. */
    public boolean own() {
        return versionInForce != RuleSheet.NONE;
    }

    /**
     * One threshold.
     *
     * @param shipped "below 80 %"
     * @param own     the same as the clinic has it in force; empty where as shipped
     * @param draft   the same as the draft would have it; empty where it changes nothing
     * @param typed   what a form on it begins with
     * @param low     the least that makes sense
     * @param high    the most that makes sense
     * @param why     of the draft where it changes something, else of what is in force; empty where as shipped
     * @param since   the clinic's day on which its own came into force
     */
    public record LimitLine(
            String rule,
            String title,
            int alternative,
            String measure,
            String label,
            String shipped,
            String own,
            String draft,
            String typed,
            String unit,
            String low,
            String high,
            String why,
            @Nullable LocalDate since,
            String source,
            Evidence evidence)
            implements Serializable {

        /** Whether the draft changes it. */
        public boolean drafted() {
            return !draft.isEmpty();
        }
    }

    /**
     * A version of the clinic.
     *
     * @param fits   made for the table that ships now; others are not read
     * @param by     who published it, or wrote at it last
     * @param limits one sentence for each threshold that it sets
     */
    public record VersionLine(
            String label,
            RuleStatus status,
            boolean fits,
            @Nullable String by,
            ZonedDateTime at,
            @Nullable ZonedDateTime retiredAt,
            List<String> limits)
            implements Serializable {}
}
