package clinic.strideback.referral;

import clinic.strideback.shared.DemoPlanting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** The flags of the demo's assessments have raised their tasks; the opinion on the tendon has come. */
@Dependent
class ReferralDemo {

    private static final Duration AGO = Duration.ofDays(4);

    @Inject
    ReferralRepository referrals;

    void plant(@Observes @Priority(DemoPlanting.REFERRALS) DemoPlanting planting) {
        DemoPlanting.storied().stream()
                .map(DemoPlanting::episodeOf)
                .flatMap(episode -> referrals.tasks(episode).stream())
                .map(ReferralRepository.FoundTask::task)
                .filter(task -> task.flag.equals("T4"))
                .forEach(task -> task.close(
                        Outcome.SEEN,
                        "Seen by sports medicine: no retraction, loading as planned, review in six weeks.",
                        DemoPlanting.TARA,
                        planting.now().minus(AGO)));
    }
}
