package clinic.strideback.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A page that was opened anew because it had been open too long says so, once. It is remembered by the address: what the flash
 * holds goes to whichever tab asks first.
 */
public class SaysReopened implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String REOPENED = SaysReopened.class.getName() + " ";

    /** A page that is not there by then was left, and what is opened later is opened for another reason. */
    private static final Duration SOON = Duration.ofSeconds(20);

    /** Remembers it of the page that was asked for, and tells its address. */
    static String at(ExternalContext external) {
        String address = address(external);
        external.getSessionMap().put(REOPENED + address, now());
        return address;
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext external = faces.getExternalContext();
        if (!faces.isPostback()
                && external.getSession(false) != null
                && external.getSessionMap().remove(REOPENED + address(external)) instanceof Instant at
                && now().isBefore(at.plus(SOON))) {
            String text = Refusals.text(faces, "page.expired", List.of());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
        }
    }

    private static Instant now() {
        return CDI.current().select(Clock.class).get().instant();
    }

    private static String address(ExternalContext external) {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
