package clinic.strideback.web.snippet;

import clinic.strideback.snippet.SnippetService;
import clinic.strideback.snippet.SnippetView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What can be typed by an abbreviation; read once a request, where a page shows it. */
@Named
@RequestScoped
public class SnippetMenuBacking {

    @Inject
    private SnippetService snippets;

    private @Nullable List<SnippetView> all;

    public List<SnippetView> getAll() {
        List<SnippetView> known = all == null ? snippets.all(Faces.getLocale()) : all;
        all = known;
        return known;
    }
}
