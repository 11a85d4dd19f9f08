package clinic.strideback.patient;

import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** That two files were found to be one runner's, with what stood about the survivor before and after; undone once at most. */
@Entity
@DynamicUpdate
class PatientMerge {

    @Id
    UUID id;

    UUID survivorId;
    UUID mergedId;
    UUID clinicId;
    String reason;

    @Column(name = "before", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String before;

    @Column(name = "after", columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String after;

    /** Of the merged file until then. */
    @Enumerated(EnumType.STRING)
    Standing standing;

    UUID mergedBy;
    Instant mergedAt;

    @Nullable
    UUID undoneBy;

    @Nullable
    Instant undoneAt;

    @Nullable
    String undoReason;

    protected PatientMerge() {}

    PatientMerge(UUID id, Patient survivor, Patient merged, UUID clinic, String reason) {
        this.id = id;
        this.survivorId = survivor.id;
        this.mergedId = merged.id;
        this.clinicId = clinic;
        this.reason = reason;
        this.standing = merged.standing;
    }

    PatientMerge made(Map<String, String> before, Map<String, String> after, PersonId by, Instant at) {
        this.before = Details.write(before);
        this.after = Details.write(after);
        this.mergedBy = by.value();
        this.mergedAt = at;
        return this;
    }

    void undo(String because, PersonId by, Instant at) {
        undoReason = because;
        undoneBy = by.value();
        undoneAt = at;
    }

    PatientId merged() {
        return new PatientId(mergedId);
    }

    /** Gives the survivor back what the merge changed; what somebody corrected since stays. */
    void giveBack(PatientForm form) {
        Map<String, String> stood = Details.read(before);
        Map<String, String> made = Details.read(after);
        Map<String, String> now = PersonTexts.of(form);
        now.forEach((field, text) -> {
            String was = stood.getOrDefault(field, "");
            if (!was.equals(made.getOrDefault(field, "")) && text.equals(made.getOrDefault(field, ""))) {
                PersonTexts.tell(form, field, was);
            }
        });
    }
}
