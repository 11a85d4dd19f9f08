package clinic.strideback.snippet;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short text and what it is typed by.
 *
 * @param id null for one that ships with the program
 */
public record SnippetView(@Nullable UUID id, String abbreviation, String words, long version) implements Serializable {

    /** The caller's own, to be changed or deleted. */
    public boolean isOwn() {
        return id != null;
    }

    /** A form that changes it. */
    public SnippetForm form() {
        SnippetForm form = new SnippetForm();
        form.setAbbreviation(abbreviation);
        form.setWords(words);
        form.setVersion(version);
        return form;
    }
}
