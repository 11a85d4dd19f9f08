package clinic.strideback.web.convert;

import clinic.strideback.assessment.AssessmentId;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** The id in an address, and back. */
@FacesConverter(forClass = AssessmentId.class)
public class AssessmentIdConverter implements Converter<AssessmentId> {

    @Override
    public @Nullable AssessmentId getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        return text == null || text.isEmpty() ? null : AssessmentId.of(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable AssessmentId id) {
        return id == null ? "" : id.toString();
    }
}
