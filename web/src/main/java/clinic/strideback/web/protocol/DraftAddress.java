package clinic.strideback.web.protocol;

import clinic.strideback.shared.NotFound;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which part of which draft a page is about. */
public class DraftAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID draft;
    private @Nullable String phase;
    private @Nullable Integer place;

    UUID draft() {
        return Optional.ofNullable(draft).orElseThrow(NotFound::new);
    }

    String phase() {
        return Optional.ofNullable(phase).orElseThrow(NotFound::new);
    }

    int place() {
        return Optional.ofNullable(place).orElseThrow(NotFound::new);
    }

    String toDraft() {
        return "/protocol/draft.xhtml?faces-redirect=true&draft=" + draft;
    }

    String toPhase(String code) {
        return "/protocol/phase.xhtml?faces-redirect=true&draft=" + draft + "&phase=" + code;
    }

    public @Nullable UUID getDraft() {
        return draft;
    }

    public void setDraft(@Nullable UUID draft) {
        this.draft = draft;
    }

    /** Code of the phase; null for a new one. */
    public @Nullable String getPhase() {
        return phase;
    }

    public void setPhase(@Nullable String phase) {
        this.phase = phase;
    }

    /** Of the exercise or exit in its phase, from 0, or the number of what speaks against the protocol; null for a new one. */
    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }
}
