package clinic.strideback.web.snippet;

import clinic.strideback.shared.Ids;
import clinic.strideback.shared.NotFound;
import clinic.strideback.snippet.SnippetForm;
import clinic.strideback.snippet.SnippetService;
import clinic.strideback.snippet.SnippetView;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A therapist's own short texts: one form that adds or changes, and all that there are. */
@Named
@ViewScoped
public class SnippetsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/snippet/list.xhtml?faces-redirect=true";

    @Inject
    private SnippetService snippets;

    @Inject
    private ConflictBacking conflict;

    private SnippetForm form = new SnippetForm();
    private ArrayList<SnippetView> all = new ArrayList<>();
    private @Nullable String snippet;

    /** Opens it; with one of them named, to be changed. */
    public void open() {
        all = new ArrayList<>(snippets.all(Faces.getLocale()));
        if (snippet != null) {
            form = named();
        }
    }

    /** Adds what was typed. */
    public String add() {
        snippets.add(form);
        return HERE;
    }

    /** Changes the one that was named. */
    public String change() {
        snippets.change(Ids.parse(snippet), form);
        return HERE;
    }

    /** Deletes it. */
    public String remove() {
        snippets.remove(Ids.parse(snippet), form.getVersion());
        return HERE;
    }

    /** What is left of mine is kept on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return change();
    }

    /** Takes one field of theirs into the form. */
    public void takeTheirs(String field) {
        all = new ArrayList<>(snippets.all(Faces.getLocale()));
        conflict.take(field, named(), form);
    }

    private SnippetForm named() {
        UUID id = Ids.parse(snippet);
        return all.stream()
                .filter(one -> id.equals(one.id()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .form();
    }

    public SnippetForm getForm() {
        return form;
    }

    public @Nullable String getSnippet() {
        return snippet;
    }

    public void setSnippet(@Nullable String snippet) {
        this.snippet = snippet;
    }

    /** Those that can be changed. */
    public List<SnippetView> getOwn() {
        return all.stream().filter(SnippetView::isOwn).toList();
    }

    public List<SnippetView> getShipped() {
        return all.stream().filter(one -> !one.isOwn()).toList();
    }
}
