package clinic.strideback.snippet;

import clinic.strideback.shared.Differences;
import clinic.strideback.shared.StaleVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A short text of somebody's own. */
@Entity
@DynamicUpdate
class Snippet {

    @Id
    UUID id;

    UUID owner;
    String abbreviation;
    String words;
    Instant changedAt;

    @Version
    long version;

    protected Snippet() {}

    void change(SnippetForm form, Instant now) {
        abbreviation = form.shortened();
        words = form.written();
        changedAt = now;
    }

    /**
     * Refuses what was typed on an older version, unless it is the same anyway.
     *
     * @throws StaleVersion with what differs
     */
    void refuseStale(SnippetForm mine) {
        StaleVersion stale = new Differences()
                .compare("abbreviation", mine.getAbbreviation(), abbreviation)
                .compare("words", mine.getWords(), words)
                .against(version);
        if (mine.getVersion() != version && !stale.differences().isEmpty()) {
            throw stale;
        }
    }

    SnippetView view() {
        return new SnippetView(id, abbreviation, words, version);
    }
}
