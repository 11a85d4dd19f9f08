package clinic.strideback.web.convert;

import clinic.strideback.shared.ClinicId;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** The id in an address, and back. */
@FacesConverter(forClass = ClinicId.class)
public class ClinicIdConverter implements Converter<ClinicId> {

    @Override
    public @Nullable ClinicId getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        return text == null || text.isEmpty() ? null : ClinicId.of(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable ClinicId id) {
        return id == null ? "" : id.toString();
    }
}
