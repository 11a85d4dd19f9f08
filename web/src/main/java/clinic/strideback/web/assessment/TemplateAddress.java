package clinic.strideback.web.assessment;

import clinic.strideback.shared.NotFound;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which template of the clinic a page is about; for a new one, which shipped one it begins with. */
public class TemplateAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID template;
    private @Nullable String copied;

    /**
     * The clinic's template.
     *
     * @throws NotFound if the address names none
     */
    UUID template() {
        return Optional.ofNullable(template).orElseThrow(NotFound::new);
    }

    /** The template that is changed; null for a new one. */
    public @Nullable UUID getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable UUID template) {
        this.template = template;
    }

    /** The shipped template whose questions a new one begins with; null for an empty one. */
    public @Nullable String getCopied() {
        return copied;
    }

    public void setCopied(@Nullable String copied) {
        this.copied = copied;
    }
}
