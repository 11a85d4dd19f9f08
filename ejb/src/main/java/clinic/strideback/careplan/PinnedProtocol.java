package clinic.strideback.careplan;

import clinic.strideback.careplan.PlanOpening.Beginning;
import jakarta.persistence.Embeddable;
import java.util.List;

/** A protocol that runs beside the base protocol, at the version it had then, from a phase of the base protocol on. */
@Embeddable
class PinnedProtocol {

    private static final String BETWEEN = " ";

    String protocolCode;
    int protocolVersion;

    int fromPhase;
    String waits;

    protected PinnedProtocol() {}

    PinnedProtocol(String code, int version, Beginning beginning) {
        this.protocolCode = code;
        this.protocolVersion = version;
        this.fromPhase = beginning.fromPhase();
        this.waits = String.join(BETWEEN, beginning.waiting());
    }

    /** Codes of its exercises that begin when the therapist says so. */
    List<String> waiting() {
        return waits.isEmpty() ? List.of() : List.of(waits.split(BETWEEN, -1));
    }
}
