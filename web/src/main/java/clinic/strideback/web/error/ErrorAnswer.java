package clinic.strideback.web.error;

import clinic.strideback.account.LoginServerUnavailable;
import clinic.strideback.shared.RequestId;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Sends a person to the page that says what to do next. */
final class ErrorAnswer {

    private static final Logger LOG = System.getLogger(ErrorAnswer.class.getName());

    private ErrorAnswer() {}

    /** An error page under its status; for a partial request, its address. */
    static void send(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                Object incident = external.getRequestMap().get("incident");
                external.redirect(external.getRequestContextPath() + "/errors/" + status + ".xhtml"
                        + (incident == null ? "" : "?incident=" + incident));
            } else if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    /** Something that should not have happened: logged once, under the number that the page shows. */
    static void incident(FacesContext faces, Throwable cause) {
        String number = CDI.current().select(RequestId.class).get().value();
        LOG.log(
                Level.ERROR,
                "Incident " + number + " at " + faces.getExternalContext().getRequestServletPath(),
                cause);
        faces.getExternalContext().getRequestMap().put("incident", number);
        send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Somebody is told to try again, but whoever operates the server should know too. */
    static void unavailable(LoginServerUnavailable refusal) {
        String number = CDI.current().select(RequestId.class).get().value();
        LOG.log(Level.WARNING, "Request " + number + ": login server unavailable " + refusal.arguments(), refusal);
    }

    /** The page was open too long: opens it anew, which says so, with what was kept as a draft. */
    static void openAgain(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(SaysReopened.at(external));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
