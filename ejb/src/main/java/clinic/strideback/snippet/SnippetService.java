package clinic.strideback.snippet;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.Quiet;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Keeps the short texts of whoever calls. */
@Stateless
@UseCase
public class SnippetService {

    /** The most that somebody has. */
    public static final int MOST = 200;

    private static final String OWN = "the caller's own short texts, about nobody";

    @Inject
    SnippetRepository snippets;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The caller's own, then those that ship in this language and that no own one takes the place of; each in the order of its abbreviations. */
    @Requires(Permission.SNIPPET_READ)
    @NoSubject(OWN)
    @Quiet("they are read with each draft, which leaves its own row, and tell of nobody")
    public List<SnippetView> all(Locale locale) {
        List<SnippetView> all = new ArrayList<>(
                snippets.of(caller.person()).stream().map(Snippet::view).toList());
        List<String> taken = all.stream().map(SnippetView::abbreviation).toList();
        ShippedSnippets.in(locale).stream()
                .filter(shipped -> !taken.contains(shipped.abbreviation()))
                .forEach(all::add);
        return all;
    }

    /**
     * Adds one.
     *
     * @throws Invalid if the caller types another by the same abbreviation, or has very many
     */
    @Requires(Permission.SNIPPET_WRITE)
    @NoSubject(OWN)
    public void add(@Valid SnippetForm form) {
        submissions.once(form.getToken(), caller.person(), "snippet.add", id -> {
            if (snippets.of(caller.person()).size() >= MOST) {
                throw new Invalid("abbreviation", "snippet.tooMany", MOST);
            }
            if (!snippets.add(id, caller.person(), form, clock.instant())) {
                throw taken();
            }
        });
    }

    /**
     * Changes one.
     *
     * @throws Invalid      if the caller types another by the same abbreviation
     * @throws StaleVersion if it was changed or deleted elsewhere meanwhile
     */
    @Requires(Permission.SNIPPET_WRITE)
    @NoSubject(OWN)
    public void change(UUID id, @Valid SnippetForm form) {
        List<Snippet> own = snippets.of(caller.person());
        Snippet snippet = own.stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new StaleVersion(0, List.of()));
        snippet.refuseStale(form);
        if (own.stream().anyMatch(other -> other != snippet && other.abbreviation.equals(form.shortened()))) {
            throw taken();
        }
        snippet.change(form, clock.instant());
    }

    /**
     * Deletes one; one that is deleted already stays so.
     *
     * @param version that the caller saw
     * @throws StaleVersion if it was changed elsewhere meanwhile
     */
    @Requires(Permission.SNIPPET_WRITE)
    @NoSubject(OWN)
    public void remove(UUID id, long version) {
        snippets.find(caller.person(), id).ifPresent(snippet -> {
            if (snippet.version != version) {
                throw new StaleVersion(snippet.version, List.of());
            }
            snippets.remove(snippet);
        });
    }

    private static Invalid taken() {
        return new Invalid("abbreviation", "snippet.taken");
    }
}
