package clinic.strideback.web.error;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A page whose address says what cannot be was never asked for what it shows, nor whether it may be seen: there is no such page. A parameter with a message of
 * its own is a field that somebody filled in, and the page says what is wrong with it.
 */
public class WrongAddress implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback()
                && faces.isValidationFailed()
                && ViewMetadata.getViewParameters(faces.getViewRoot()).stream().anyMatch(WrongAddress::isWrong)) {
            ErrorAnswer.send(faces, HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isWrong(UIViewParameter parameter) {
        return !parameter.isValid() && parameter.getConverterMessage() == null;
    }
}
