package clinic.strideback.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is to be mended, for the summary on top of a form. */
@Named
@RequestScoped
public class SummaryBacking {
    private @Nullable List<Fault> faults;

    /** What is to be mended, in the order of the page; nothing for the summary of a form that was not sent. */
    public List<Fault> getFaults() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())) {
            return List.of(); // asked while a form is read, before there can be any; not kept
        }
        if (!SentForm.holds(UIComponent.getCurrentComponent(context))) {
            return List.of();
        }
        if (faults == null) {
            faults = List.of(); // what shows them is visited too, and asks again
            faults = gather(context);
        }
        return faults;
    }

    private static List<Fault> gather(FacesContext context) {
        Map<String, @Nullable String> labels = new LinkedHashMap<>();
        context.getClientIdsWithMessages().forEachRemaining(id -> {
            if (id != null) {
                labels.put(id, null);
            }
        });
        if (labels.isEmpty()) {
            return List.of();
        }
        List<Fault> found = new ArrayList<>();
        VisitContext visit = VisitContext.createVisitContext(context, labels.keySet(), EnumSet.noneOf(VisitHint.class));
        context.getViewRoot().visitTree(visit, (unused, component) -> {
            addFaults(context, component, found);
            return VisitResult.ACCEPT;
        });
        return List.copyOf(found);
    }

    private static void addFaults(FacesContext context, UIComponent component, List<Fault> found) {
        String id = component.getClientId(context);
        Object label = component.getAttributes().get("label");
        context.getMessageList(id)
                .forEach(message ->
                        found.add(new Fault(id, label == null ? null : label.toString(), message.getDetail())));
    }
}
