package clinic.strideback.report;

import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.BirthDate;
import clinic.strideback.measure.Side;
import clinic.strideback.patient.AlertKind;
import clinic.strideback.patient.PatientHeader;
import clinic.strideback.patient.Standing;
import clinic.strideback.referral.OpenReferral;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who the chart is about, and which problem: what stands on top of every page of the chart.
 *
 * @param photo of the picture that is shown; null without one
 * @param standing whether the runner is treated
 * @param alerts what nobody may overlook
 * @param redFlagsOpen by the newest answer to each flag, ended by nobody
 * @param referrals those that nobody has closed, the one that is due first in front
 * @param episode the newest episode; null before the first
 */
public record ChartHeader(
        PatientHeader runner,
        @Nullable UUID photo,
        Standing standing,
        List<Alert> alerts,
        int redFlagsOpen,
        List<OpenReferral> referrals,
        @Nullable CurrentEpisode episode)
        implements Serializable {

    public ChartHeader {
        alerts = List.copyOf(alerts);
        referrals = List.copyOf(referrals);
    }

    /** What nobody may overlook, in a few words. */
    public record Alert(AlertKind kind, String words) implements Serializable {}

    /**
     * The episode under way.
     *
     * @param day days since it began; null if that day is not known
     * @param stage stage of the return to running, 0 to 8; null before it begins
     * @param nextReview when the assessment has to be repeated; null where nothing asks for it
     */
    public record CurrentEpisode(
            EpisodeId id,
            Side side,
            Onset onset,
            Mechanism mechanism,
            @Nullable Integer day,
            @Nullable Integer stage,
            @Nullable LocalDate nextReview,
            boolean reviewOverdue)
            implements Serializable {}

    public PatientId patient() {
        return runner.id();
    }

    public String family() {
        return runner.familyName();
    }

    public @Nullable String given() {
        return runner.givenName();
    }

    public @Nullable String preferred() {
        return runner.preferredName();
    }

    public String initials() {
        return runner.initials();
    }

    public String sex() {
        return runner.sex().name();
    }

    public BirthDate born() {
        return runner.birthDate();
    }

    public int age() {
        return runner.age();
    }

    public String number() {
        return runner.number();
    }
}
