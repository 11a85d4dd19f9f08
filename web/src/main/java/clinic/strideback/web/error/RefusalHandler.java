package clinic.strideback.web.error;

import clinic.strideback.access.Refused;
import clinic.strideback.account.LoginServerUnavailable;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StrideBackException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.util.Iterator;

/**
 * The one place where pages meet exceptions. What somebody can mend stays on the page with what was typed; what they
 * may not know of is not found; everything else becomes an incident.
 */
final class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            handle(event.getContext(), unwrap(event.getException()));
        }
        getWrapped().handle();
    }

    private static void handle(FacesContext faces, Throwable cause) {
        if (cause instanceof ViewExpiredException) {
            ErrorAnswer.openAgain(faces);
        } else if (isAct(faces) && stays(faces, cause)) {
            faces.renderResponse();
        } else if (cause instanceof NotFound || (cause instanceof Refused refused && refused.hidesExistence())) {
            ErrorAnswer.send(faces, HttpServletResponse.SC_NOT_FOUND);
        } else if (cause instanceof Refused) {
            ErrorAnswer.send(faces, HttpServletResponse.SC_FORBIDDEN);
        } else {
            ErrorAnswer.incident(faces, cause);
        }
    }

    private static boolean isAct(FacesContext faces) {
        return faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
    }

    /** Whether the page can show what is to be done, with everything that was typed. */
    private static boolean stays(FacesContext faces, Throwable cause) {
        if (cause instanceof Invalid invalid) {
            FieldMessages.add(faces, invalid);
        } else if (cause instanceof ConstraintViolationException invalid) {
            FieldMessages.add(faces, invalid);
        } else if (cause instanceof StaleVersion stale) {
            show(faces, stale);
        } else if (cause instanceof StrideBackException refusal
                && !(cause instanceof NotFound)
                && !(cause instanceof Refused)) {
            tell(faces, refusal);
        } else {
            return false;
        }
        faces.validationFailed();
        return true;
    }

    /** Mine beside theirs, or in words where the page has no place for that, or nothing to compare is known. */
    private static void show(FacesContext faces, StaleVersion stale) {
        ConflictBacking.of(faces).show(faces, stale);
        if (stale.differences().isEmpty() || !showsRows(faces)) {
            tell(faces, stale);
        }
    }

    private static void tell(FacesContext faces, StrideBackException refusal) {
        if (refusal instanceof LoginServerUnavailable unavailable) {
            ErrorAnswer.unavailable(unavailable);
        }
        FieldMessages.add(faces, refusal);
    }

    /** Whether the page has a place for mine beside theirs. */
    private static boolean showsRows(FacesContext faces) {
        return faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces),
                        (visit, component) ->
                                "conflictRows".equals(component.getId()) ? VisitResult.COMPLETE : VisitResult.ACCEPT);
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null
                && (cause instanceof FacesException || cause instanceof ELException || cause instanceof EJBException)) {
            if (cause instanceof ViewExpiredException) {
                return cause;
            }
            cause = cause.getCause();
        }
        return cause;
    }
}
