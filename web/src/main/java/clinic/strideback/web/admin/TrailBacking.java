package clinic.strideback.web.admin;

import clinic.strideback.report.TrailFilter;
import clinic.strideback.report.TrailPage;
import clinic.strideback.report.TrailService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The audit trail, narrowed by what the address carries. */
@Named
@RequestScoped
public class TrailBacking {

    @Inject
    private TrailService trail;

    private final TrailFilter filter = new TrailFilter();
    private @Nullable TrailPage page;

    public void open() {
        page = trail.find(filter);
    }

    public TrailFilter getFilter() {
        return filter;
    }

    public @Nullable TrailPage getPage() {
        return page;
    }

    /** The same narrowing as the query of an address, to be followed by where to read on. */
    public String getQuery() {
        return pair("number", filter.getNumber()) + pair("person", filter.getPerson()) + pair("day", filter.getDay());
    }

    private static String pair(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }
}
