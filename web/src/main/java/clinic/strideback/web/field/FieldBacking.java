package clinic.strideback.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ties an input to its hint and its message, and gathers what is to be mended for the summary on top. */
@Named
@RequestScoped
public class FieldBacking {
    private @Nullable List<Fault> faults;

    /** Before a field is shown: its input names its hint and its message, and says when it is wrong. */
    public void describe(ComponentSystemEvent event) {
        UIComponent field = event.getComponent();
        UIComponent input = inputIn(field);
        if (input == null) {
            return;
        }
        // Radio buttons would repeat it on each of their parts; there the group around them carries it.
        UIComponent carrier =
                input instanceof UISelectOne && "jakarta.faces.Radio".equals(input.getRendererType()) ? field : input;
        Map<String, Object> attributes = carrier.getPassThroughAttributes(true);
        EditableValueHolder holder = (EditableValueHolder) input;
        String described = hintOf(input) + (holder.isValid() ? "" : " " + input.getClientId() + "Message");
        if (described.isEmpty()) {
            attributes.remove("aria-describedby");
        } else {
            attributes.put("aria-describedby", described.strip());
        }
        set(attributes, "aria-invalid", !holder.isValid());
        set(attributes, "aria-required", holder.isRequired());
    }

    /** What is to be mended, in the order of the page. */
    public List<Fault> getFaults() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())) {
            return List.of(); // asked while a form is read, before there can be any; not kept
        }
        if (faults == null) {
            faults = List.of(); // what shows them is visited too, and asks again
            faults = gather(context);
        }
        return faults;
    }

    private static void set(Map<String, Object> attributes, String name, boolean value) {
        if (value) {
            attributes.put(name, "true");
        } else {
            attributes.remove(name);
        }
    }

    private static String hintOf(UIComponent input) {
        UIComponent hint = input.findComponent(input.getId() + "Hint");
        return hint != null && hint.isRendered() ? hint.getClientId() : "";
    }

    private static @Nullable UIComponent inputIn(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            UIComponent found = child instanceof EditableValueHolder ? child : inputIn(child);
            if (found != null) {
                return found;
            }
        }
        return null;
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
