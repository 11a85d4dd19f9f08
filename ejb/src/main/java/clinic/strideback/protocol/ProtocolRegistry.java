package clinic.strideback.protocol;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Enters the shipped protocols as versions of this installation when it starts, and refuses to start with one that was changed in place. */
@ApplicationScoped
class ProtocolRegistry {

    @Inject
    ProtocolVersionRepository versions;

    @Inject
    ProtocolLibrary library;

    @Inject
    Clock clock;

    /** Before anything that starts later, such as the demo, points at a version. */
    @Transactional
    void register(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup startup) {
        new ShippedVersions(library, versions.all()).enter(clock.instant()).forEach(versions::add);
    }
}
