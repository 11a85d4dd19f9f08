package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.rules.Item;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A version of items that a clinic loaded from its own licensed copy. It never changes; it can only be ended. */
@Entity
@DynamicUpdate
@Table(name = "questionnaire_items")
class LoadedItems {

    @Id
    UUID id;

    UUID clinicId;
    String instrument;
    String language;
    String version;
    String licence;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String content;

    UUID loadedBy;
    Instant loadedAt;

    @Nullable
    UUID endedBy;

    @Nullable
    Instant endedAt;

    protected LoadedItems() {}

    LoadedItems(UUID id, ClinicId clinic, ItemSet set, Stamp stamp) {
        this.id = id;
        this.clinicId = clinic.value();
        this.instrument = set.instrument();
        this.language = set.language();
        this.version = set.version();
        this.licence = set.licence();
        this.content = Json.content(set);
        this.loadedBy = stamp.by().value();
        this.loadedAt = stamp.at();
    }

    boolean isEnded() {
        return endedAt != null;
    }

    void end(PersonId by, Instant at) {
        endedBy = by.value();
        endedAt = at;
    }

    String instruction() {
        return Json.instruction(content);
    }

    List<Item> items() {
        return Json.items(content);
    }
}
