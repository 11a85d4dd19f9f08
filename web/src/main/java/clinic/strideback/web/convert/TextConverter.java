package clinic.strideback.web.convert;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** Any text that is typed or stands in an address. No keyboard writes U+0000 and no table keeps it: it is left out. */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable String text) {
        return text == null ? "" : text;
    }
}
