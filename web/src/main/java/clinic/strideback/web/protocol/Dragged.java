package clinic.strideback.web.protocol;

import clinic.strideback.shared.NotFound;
import java.util.Objects;
import org.omnifaces.util.Faces;

/**
 * An entry of a list that was dragged to another place, as the page's script tells it.
 *
 * @param what its code
 */
record Dragged(String what, int from, int to) {

    /**
     * What was sent with the form.
     *
     * @throws NotFound if it makes no sense
     */
    static Dragged read() {
        return new Dragged(text("what"), number("from"), number("to"));
    }

    private static String text(String name) {
        return Objects.requireNonNullElse(Faces.getRequestParameter(name), "");
    }

    private static int number(String name) {
        if (!text(name).matches("\\d{1,3}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text(name));
    }
}
