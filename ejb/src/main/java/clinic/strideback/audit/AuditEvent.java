package clinic.strideback.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the trail, before it is written. */
record AuditEvent(
        Instant at,
        String caller,
        String useCase,
        AuditOutcome outcome,
        @Nullable String reason,
        String request,
        AuditScope scope) {

    @Nullable
    UUID patient() {
        var patient = scope.patient();
        return patient == null ? null : patient.value();
    }

    @Nullable
    UUID episode() {
        var episode = scope.episode();
        return episode == null ? null : episode.value();
    }

    @Nullable
    UUID clinic() {
        var clinic = scope.clinic();
        return clinic == null ? null : clinic.value();
    }
}
