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
            trail.recordApart(event(call, AuditOutcome.REFUSED, "invalid"));
            throw invalid;
        } catch (Throwable failure) {
            trail.recordApart(
                    event(call, AuditOutcome.FAILED, failure.getClass().getSimpleName()));
            throw failure;
        } finally {
            scope.leave();
        }
    }

    private @Nullable Object proceedAndRecord(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        events.flush();
        events.add(event(call, AuditOutcome.SUCCESS, null));
        return answer;
    }

    private StrideBackException refused(InvocationContext call, StrideBackException refusal) {
        trail.recordApart(event(call, AuditOutcome.REFUSED, refusal.code()));
        return refusal;
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
