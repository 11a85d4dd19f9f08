package clinic.strideback.report;

import clinic.strideback.audit.AuditOutcome;
import java.io.Serializable;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit trail.
 *
 * @param person given and family name; null for somebody without an account here
 * @param signInName of that person
 * @param useCase feature and use case, such as {@code Patient.register}
 * @param action FHIR's letter: C, R, U, D or E
 * @param reason the code of a refusal, or the kind of a failure
 * @param detail a remark of the use case, never a clinical value
 * @param number of the runner whose file it was; null where there was none
 * @param request leads to the log
 */
public record TrailRow(
        ZonedDateTime at,
        @Nullable String person,
        @Nullable String signInName,
        String useCase,
        String action,
        AuditOutcome outcome,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String number,
        String request)
        implements Serializable {

    public boolean refused() {
        return outcome == AuditOutcome.REFUSED;
    }
}
