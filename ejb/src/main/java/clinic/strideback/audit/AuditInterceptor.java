package clinic.strideback.audit;

import clinic.strideback.shared.RequestId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StrideBackException;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Outermost around every use case: sees success, refusal and failure alike. Success is written in the transaction of
 * the use case, after its changes reached the database; refusal and failure in one of their own.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AuditInterceptor {

    private static final Logger LOG = System.getLogger(AuditInterceptor.class.getName());

    @Inject
    AuditScope scope;

    @Inject
    AuditRepository events;

    @Inject
    AuditTrail trail;

    @Inject
    RequestId request;

    @Inject
    Clock clock;

    @Resource
    EJBContext context;

    @AroundInvoke
    @SuppressWarnings("checkstyle:IllegalCatch") // the one place that must see everything; it rethrows
    @Nullable
    Object audit(InvocationContext call) throws Exception {
        if (!scope.enter()) {
            try {
                return call.proceed();
            } finally {
                scope.leave();
            }
        }
        try {
            return proceedAndRecord(call);
        } catch (OptimisticLockException conflict) {
            throw refused(call, new StaleVersion(0, List.of()));
        } catch (StrideBackException refusal) {
            throw refused(call, refusal);
        } catch (ConstraintViolationException invalid) {
            recordApart(call, AuditOutcome.REFUSED, "invalid", invalid);
            throw invalid;
        } catch (Throwable failure) {
            recordApart(call, AuditOutcome.FAILED, failure.getClass().getSimpleName(), failure);
            throw failure;
        } finally {
            scope.leave();
        }
    }

    private @Nullable Object proceedAndRecord(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        events.flush();
        if (!Objects.requireNonNull(call.getMethod()).isAnnotationPresent(Quiet.class)) {
            events.add(event(call, AuditOutcome.SUCCESS, null));
        }
        return answer;
    }

    private StrideBackException refused(InvocationContext call, StrideBackException refusal) {
        recordApart(call, AuditOutcome.REFUSED, refusal.code(), refusal);
        return refusal;
    }

    /** A trail that cannot be written hides no cause: the caller hears of both. */
    @SuppressWarnings("checkstyle:IllegalCatch") // whatever keeps the row from being written
    private void recordApart(InvocationContext call, AuditOutcome outcome, String reason, Throwable cause) {
        try {
            trail.recordApart(event(call, outcome, reason));
        } catch (RuntimeException unwritten) {
            LOG.log(Level.ERROR, "The audit trail lacks " + outcome + " of " + nameOf(call), unwritten);
            cause.addSuppressed(unwritten);
        }
    }

    private AuditEvent event(InvocationContext call, AuditOutcome outcome, @Nullable String reason) {
        return new AuditEvent(
                clock.instant(),
                context.getCallerPrincipal().getName(),
                nameOf(call),
                outcome,
                reason,
                request.value(),
                scope);
    }

    private static String nameOf(InvocationContext call) {
        Class<?> service = Objects.requireNonNull(call.getMethod()).getDeclaringClass();
        return service.getSimpleName().replaceFirst("Service$", "") + "."
                + call.getMethod().getName();
    }
}
