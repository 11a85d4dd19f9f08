package clinic.strideback.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * The one place that time comes from. Demo and test may shift it; production runs on the true time. Its zone is UTC:
 * whoever asks for a day says where.
 */
@ApplicationScoped
class ClockProducer {

    @Inject
    Settings settings;

    @Produces
    @Dependent
    Clock clock() {
        Duration offset = settings.isProduction() ? Duration.ZERO : settings.clockOffset();
        return Clock.offset(Clock.system(ZoneOffset.UTC), offset);
    }
}
