package clinic.strideback.web.drawing;

import clinic.strideback.protocol.drawing.Drawing;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers with the drawing of an exercise: {@code /drawing/BR-SL.svg}. It says nothing about anybody, so that it is open and a browser keeps it like a
 * stylesheet.
 */
@WebServlet(DrawingServlet.FOLDER + "*")
public class DrawingServlet extends HttpServlet {

    /** Where the drawings are. */
    public static final String FOLDER = "/drawing/";

    private static final long serialVersionUID = 1L;
    private static final String END = ".svg";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<Drawing> drawing =
                name.endsWith(END) ? Drawing.of(name.substring(1, name.length() - END.length())) : Optional.empty();
        if (drawing.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(drawing.get().svg());
    }
}
