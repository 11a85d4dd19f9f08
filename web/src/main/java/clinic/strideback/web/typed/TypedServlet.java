package clinic.strideback.web.typed;

import clinic.strideback.access.Refused;
import clinic.strideback.shared.Invalid;
import clinic.strideback.typed.KeptForm;
import clinic.strideback.typed.TypedService;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.UUID;

/**
 * Keeps, gives back and forgets what is typed into a form: {@code /typed?form=NAME&page=UUID}. Only by methods that no
 * page of somebody else can send here.
 */
@WebServlet("/typed")
public class TypedServlet extends HttpServlet {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TypedService forms;

    private interface Act {
        void act(String form) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, form -> {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            JsonArrayBuilder kept = JSON.createArrayBuilder();
            forms.kept(form, page(request)).forEach(one -> kept.add(asJson(one)));
            response.getWriter().write(kept.build().toString());
        });
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, form -> {
            forms.keep(form, page(request), body(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        });
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, form -> {
            forms.forget(form, page(request));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        });
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Act act) throws IOException {
        try {
            String form = request.getParameter("form");
            act.act(form == null ? "" : form);
        } catch (Refused refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (Invalid | IllegalArgumentException invalid) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static UUID page(HttpServletRequest request) {
        String page = request.getParameter("page");
        return UUID.fromString(page == null ? "" : page);
    }

    /** At most one character more than is kept, so that the service can say that it is too long. */
    private static String body(HttpServletRequest request) throws IOException {
        char[] text = new char[TypedService.LONGEST + 1];
        int length = 0;
        Reader reader = request.getReader();
        for (int read = 0; read >= 0 && length < text.length; length += Math.max(0, read)) {
            read = reader.read(text, length, text.length - length);
        }
        return new String(text, 0, length);
    }

    private static JsonObjectBuilder asJson(KeptForm kept) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("page", kept.page().toString())
                .add("at", kept.at().toEpochMilli());
        if (kept.typed() != null) {
            json.add("typed", JSON.createReader(new StringReader(kept.typed())).readObject());
        }
        return json;
    }
}
