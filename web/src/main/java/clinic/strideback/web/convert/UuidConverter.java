package clinic.strideback.web.convert;

import clinic.strideback.shared.Ids;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of an inner thing in an address, and back. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    @Override
    public @Nullable UUID getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        return text == null || text.isEmpty() ? null : Ids.parse(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
