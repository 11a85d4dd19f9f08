package clinic.strideback.web.field;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import org.jspecify.annotations.Nullable;

/** Of several forms on a page, the one that was sent. */
public final class SentForm {
    private SentForm() {}

    /** Whether a component stands in the form that was sent. */
    public static boolean holds(@Nullable UIComponent component) {
        UIComponent at = component;
        while (at != null && !(at instanceof UIForm)) {
            at = at.getParent();
        }
        return at instanceof UIForm form && form.isSubmitted();
    }
}
