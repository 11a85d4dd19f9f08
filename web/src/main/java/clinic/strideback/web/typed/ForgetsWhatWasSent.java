package clinic.strideback.web.typed;

import clinic.strideback.typed.TypedService;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Once the form of a page did what it is for, what was kept of it while it was typed is forgotten. */
public class ForgetsWhatWasSent implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TypedService forms;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String form = sent.get("typed.form");
        if (form != null && hasActed(faces, form.substring(form.indexOf('#') + 1))) {
            forms.sent(form, UUID.fromString(sent.getOrDefault("typed.page", "")), offered(sent));
        }
    }

    /** The openings that the page had offered to put back. */
    private static List<UUID> offered(Map<String, String> sent) {
        return Pattern.compile(" ")
                .splitAsStream(sent.getOrDefault("typed.offered", ""))
                .filter(opening -> !opening.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    /** An act leads elsewhere or takes its form away; what is to be mended or compared first stays here. */
    private static boolean hasActed(FacesContext faces, String id) {
        return faces.isPostback()
                && !faces.isValidationFailed()
                && !faces.getExceptionHandler()
                        .getUnhandledExceptionQueuedEvents()
                        .iterator()
                        .hasNext()
                && (faces.getResponseComplete() || !isShown(faces.getViewRoot().findComponent(id)));
    }

    private static boolean isShown(@Nullable UIComponent form) {
        return form != null && form.isRendered();
    }
}
