package clinic.strideback.protocol;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Enters the shipped protocols as versions of this installation when it starts, and refuses to start with one that was changed in place. */
@Startup
@Singleton
class ProtocolRegistry {

    @Inject
    ProtocolVersionRepository versions;

    @Inject
    ProtocolLibrary library;

    @Inject
    Clock clock;

    @PostConstruct
    void register() {
        List<ProtocolVersion> known = versions.all();
        for (Protocol protocol : library.protocols()) {
            known.stream()
                    .filter(version -> version.is(protocol))
                    .findFirst()
                    .ifPresentOrElse(
                            version -> version.refuseChanged(protocol),
                            () -> versions.add(new ProtocolVersion(protocol, clock.instant())));
        }
        known.stream().filter(this::hasSuccessor).forEach(ProtocolVersion::retire);
    }

    private boolean hasSuccessor(ProtocolVersion version) {
        return library.findNewest(version.code)
                .filter(newest -> newest.version() > version.versionNo)
                .isPresent();
    }
}
