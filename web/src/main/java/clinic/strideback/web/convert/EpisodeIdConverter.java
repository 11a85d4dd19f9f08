package clinic.strideback.web.convert;

import clinic.strideback.shared.EpisodeId;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** The id in an address, and back. */
@FacesConverter(forClass = EpisodeId.class)
public class EpisodeIdConverter implements Converter<EpisodeId> {

    @Override
    public @Nullable EpisodeId getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        return text == null || text.isEmpty() ? null : EpisodeId.of(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable EpisodeId id) {
        return id == null ? "" : id.toString();
    }
}
