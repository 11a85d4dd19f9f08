package clinic.strideback.web.drawing;

import clinic.strideback.protocol.drawing.Drawing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;

/** Where the drawing of an exercise is, for the tag {@code sb:drawing}. */
@Named
@ApplicationScoped
public class ExerciseDrawingBacking {

    @Inject
    private ServletContext context;

    /** What an SVG element has as its view box; null for an exercise without a drawing. */
    public @Nullable String box(String exercise) {
        return Drawing.of(exercise).map(Drawing::box).orElse(null);
    }

    /** The address of what it uses; what looks different has another one, so that browsers may keep it for a year. */
    public String address(String exercise) {
        return context.getContextPath() + DrawingServlet.FOLDER + exercise + ".svg?v=" + Drawing.version() + "#d";
    }
}
