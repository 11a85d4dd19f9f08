package clinic.strideback.protocol;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the shipped tables once. */
@Dependent
class LibraryProducer {

    @Produces
    @Singleton
    ProtocolLibrary library(ProtocolVersionRepository versions) {
        return new ProtocolLibrary(versions);
    }
}
