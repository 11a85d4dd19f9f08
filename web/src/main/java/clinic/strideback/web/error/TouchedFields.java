package clinic.strideback.web.error;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostValidateEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes which fields of a page somebody has given another value than the one that they were shown: where two people changed the same thing, only these are mine.
 */
public final class TouchedFields implements SystemEventListener {

    private static final String KEY = "strideback.touched";

    /** Whether the field, by its id, was given another value on this page. */
    static boolean holds(FacesContext faces, String field) {
        return of(faces).contains(field);
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PostValidateEvent && event.getSource() instanceof UIInput input) {
            FacesContext faces = event.getFacesContext();
            ValueExpression shown = input.getValueExpression("value");
            boolean changed = !input.isValid()
                    || (shown != null
                            && input.isLocalValueSet()
                            && !Objects.equals(
                                    plain(shown.getValue(faces.getELContext())), plain(input.getLocalValue())));
            if (changed) {
                of(faces).add(input.getId());
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    /** Nothing and an empty text are the same, and a browser ends lines in its own way. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof String text) {
            String plain = text.replace("\r\n", "\n").strip();
            return plain.isEmpty() ? null : plain;
        }
        return value;
    }

    @SuppressWarnings("unchecked") // nobody else writes under this key
    private static Set<String> of(FacesContext faces) {
        return (Set<String>) faces.getViewRoot().getViewMap().computeIfAbsent(KEY, key -> new HashSet<String>());
    }
}
