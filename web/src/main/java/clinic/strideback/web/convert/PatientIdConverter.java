package clinic.strideback.web.convert;

import clinic.strideback.shared.PatientId;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** The id in an address, and back. */
@FacesConverter(forClass = PatientId.class)
public class PatientIdConverter implements Converter<PatientId> {

    @Override
    public @Nullable PatientId getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        return text == null || text.isEmpty() ? null : PatientId.of(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable PatientId id) {
        return id == null ? "" : id.toString();
    }
}
