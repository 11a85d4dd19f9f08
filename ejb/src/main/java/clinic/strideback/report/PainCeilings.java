package clinic.strideback.report;

import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The pain that training under a protocol may cause. */
@ApplicationScoped
class PainCeilings {

    @Inject
    ProtocolLibrary library;

    /** Null for a version that does not ship any more. */
    @Nullable
    Integer of(String protocol, int version) {
        return library.find(protocol, version).map(Protocol::painCeiling).orElse(null);
    }
}
