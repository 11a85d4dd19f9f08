package clinic.strideback.demo;

import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Random;

/** Plants the demo at the first start of an installation whose profile is demo. All or nothing. */
@ApplicationScoped
class DemoStarter {

    private static final long SEED = 20261123L;

    @Inject
    Settings settings;

    @Inject
    Clinics clinics;

    @Inject
    Clock clock;

    @Inject
    Event<DemoPlanting> planting;

    @Transactional
    void plantOnce(@Observes Startup startup) {
        if (settings.isDemo() && clinics.all().isEmpty()) {
            planting.fire(new DemoPlanting(clock.instant(), new Random(SEED)));
        }
    }
}
