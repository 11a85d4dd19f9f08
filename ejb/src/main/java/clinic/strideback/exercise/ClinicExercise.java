package clinic.strideback.exercise;

import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.ExerciseTag;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A clinic's own exercise. What it says never changes; it is only retired. */
@Entity
@DynamicUpdate
class ClinicExercise {

    @Id
    UUID id;

    UUID clinicId;
    String[] tags;
    String[] equipment;
    String link;

    @Nullable
    UUID successorOf;

    UUID addedBy;
    Instant addedAt;

    @Nullable
    UUID retiredBy;

    @Nullable
    Instant retiredAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "clinic_exercise_text", joinColumns = @JoinColumn(name = "exercise_id"))
    @MapKeyColumn(name = "language")
    Map<String, ExerciseText> texts = new HashMap<>();

    @Version
    long version;

    protected ClinicExercise() {}

    ClinicExercise(UUID id, ClinicId clinic, ClinicExerciseForm form, PersonId by, Instant at) {
        this.id = id;
        this.clinicId = clinic.value();
        this.tags = form.tags().stream().map(Enum::name).toArray(String[]::new);
        this.equipment = form.equipment(ExerciseOptions.EQUIPMENT).toArray(String[]::new);
        this.link = form.getLink() == null ? "" : form.getLink();
        this.addedBy = by.value();
        this.addedAt = at;
        form.said().forEach((language, text) -> texts.put(language, new ExerciseText(text)));
    }

    void retire(PersonId by, Instant at) {
        retiredBy = by.value();
        retiredAt = at;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    /** What prescriptions call it. */
    String code() {
        return id.toString();
    }

    /** In the reader's language, or in the one that there is. */
    ExerciseText in(Locale locale) {
        ExerciseText text = texts.get(locale.getLanguage());
        return text == null ? texts.values().iterator().next() : text;
    }

    /** As what is prescribed knows it: the tags hold for it as for any other. */
    Exercise exercise() {
        Set<ExerciseTag> carried = Stream.of(tags).map(ExerciseTag::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Exercise(code(), carried, List.of(equipment), List.of(), List.of(), null);
    }

    ClinicExerciseForm form() {
        ClinicExerciseForm form = new ClinicExerciseForm();
        form.setVersion(version);
        form.setLink(link);
        form.setTagged(Stream.of(tags).collect(Collectors.toMap(tag -> tag, tag -> true)));
        form.setNeeded(Stream.of(equipment).collect(Collectors.toMap(piece -> piece, piece -> true)));
        ExerciseText english = texts.get("en");
        ExerciseText german = texts.get("de");
        form.setEnglish(english == null ? new ExerciseTextForm() : english.form());
        form.setGerman(german == null ? new ExerciseTextForm() : german.form());
        return form;
    }

    /** Whether it has one of these names, in any language and however it is written. */
    boolean isCalled(String name) {
        return texts.values().stream().anyMatch(text -> text.name.equalsIgnoreCase(name));
    }
}
