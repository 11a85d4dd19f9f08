package clinic.strideback.web.field;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ties an input to its hint and its message. */
@Named
@RequestScoped
public class FieldBacking {
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
}
