package clinic.strideback.protocol;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

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
        List<ProtocolVersion> known = versions.all();
        for (Protocol protocol : library.protocols()) {
            known.stream()
                    .filter(version -> version.is(protocol))
                    .findFirst()
                    .ifPresentOrElse(
                            version -> version.refuseChanged(protocol),
                            () -> versions.add(new ProtocolVersion(protocol, clock.instant())));
        }
        versions.all().stream().filter(this::hasSuccessor).forEach(ProtocolVersion::retire);
    }

    private boolean hasSuccessor(ProtocolVersion version) {
        return library.findNewest(version.code)
                .filter(newest -> newest.version() > version.versionNo)
                .isPresent();
    }
}
