package clinic.strideback.careplan;

import jakarta.persistence.Embeddable;

/** A protocol that runs beside the base protocol, at the version it had then. */
@Embeddable
class PinnedProtocol {

    String protocolCode;
    int protocolVersion;

    protected PinnedProtocol() {}

    PinnedProtocol(String code, int version) {
        this.protocolCode = code;
        this.protocolVersion = version;
    }
}
