package clinic.strideback.proposal;

import clinic.strideback.shared.Repeated;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Once an hour, because day 5 begins at another hour in each zone. */
@ApplicationScoped
class HourlyRereading {

    @Inject
    ProposalChanges changes;

    @Resource
    ManagedScheduledExecutorService hourly;

    private @Nullable ScheduledFuture<?> rereading;

    void begin(@Observes Startup startup) {
        rereading = hourly.scheduleWithFixedDelay(this::reread, 1, 1, TimeUnit.HOURS);
    }

    void stop(@Observes Shutdown shutdown) {
        if (rereading != null) {
            rereading.cancel(false);
        }
    }

    private void reread() {
        Repeated.attempt("Looking for strains in their first days", () -> changes.inTheirFirstDays()
                .forEach(episode ->
                        Repeated.attempt("Reading episode " + episode + " again", () -> changes.reread(episode))));
    }
}
