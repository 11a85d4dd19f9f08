package clinic.strideback.patient;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist types about a runner. A runner with one name has it as the family name. Name and birth date are enough to begin with; the rest
 * can follow.
 */
public class PatientForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 200;
    private static final int DATE = 40;
    private static final int REASON = 500;

    /** Letters, marks, digits, spaces and punctuation of any script; no control or direction-changing characters. */
    static final String PRINTABLE = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]*";

    private final UUID token = UUID.randomUUID();
    private long version;

    @NotBlank(message = "{patient.familyName.required}")
    @Size(max = NAME, message = "{text.tooLong}")
    @Pattern(regexp = PRINTABLE, message = "{text.unprintable}")
    private @Nullable String familyName;

    @Size(max = NAME, message = "{text.tooLong}")
    @Pattern(regexp = PRINTABLE, message = "{text.unprintable}")
    private @Nullable String givenName;

    @Size(max = NAME, message = "{text.tooLong}")
    @Pattern(regexp = PRINTABLE, message = "{text.unprintable}")
    private @Nullable String preferredName;

    @Size(max = NAME, message = "{text.tooLong}")
    @Pattern(regexp = PRINTABLE, message = "{text.unprintable}")
    private @Nullable String formerName;

    @Size(max = NAME, message = "{text.tooLong}")
    @Pattern(regexp = PRINTABLE, message = "{text.unprintable}")
    private @Nullable String nativeName;

    @NotBlank(message = "{patient.birthDate.required}")
    @Size(max = DATE, message = "{text.tooLong}")
    private @Nullable String birthDate;

    private @Nullable Sex sex;

    @Size(max = REASON, message = "{text.tooLong}")
    @Pattern(regexp = PRINTABLE, message = "{text.unprintable}")
    private @Nullable String notDuplicate;

    private Map<String, String> details = new TreeMap<>();

    /** The form begun with what somebody typed who looked for the runner. */
    public static PatientForm begun(@Nullable String typed) {
        return TypedRunner.form(typed);
    }

    /** Made when the form was opened; makes two submits one runner. */
    public UUID getToken() {
        return token;
    }

    /** The version that the form was filled in on. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = trimmed(familyName);
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = trimmed(givenName);
    }

    public @Nullable String getPreferredName() {
        return preferredName;
    }

    public void setPreferredName(@Nullable String preferredName) {
        this.preferredName = trimmed(preferredName);
    }

    /** A family name that the runner had before. */
    public @Nullable String getFormerName() {
        return formerName;
    }

    public void setFormerName(@Nullable String formerName) {
        this.formerName = trimmed(formerName);
    }

    /** The whole name in its own script. */
    public @Nullable String getNativeName() {
        return nativeName;
    }

    public void setNativeName(@Nullable String nativeName) {
        this.nativeName = trimmed(nativeName);
    }

    /** As typed: a day, or the month or year where no more is known. */
    public @Nullable String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable String birthDate) {
        this.birthDate = trimmed(birthDate);
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    /** Why somebody who looks like a runner known already is another one; asked only then. */
    public @Nullable String getNotDuplicate() {
        return notDuplicate;
    }

    public void setNotDuplicate(@Nullable String notDuplicate) {
        this.notDuplicate = trimmed(notDuplicate);
    }

    /** As typed, under the names of {@link PersonField}; anything else is ignored. */
    public Map<String, String> getDetails() {
        return details;
    }

    public void setDetails(Map<String, String> details) {
        this.details = new TreeMap<>(details);
    }

    /** What was typed into a field. */
    public @Nullable String get(PersonField field) {
        return trimmed(details.get(field.name()));
    }

    /** Types into a field. */
    public PatientForm tell(PersonField field, @Nullable String text) {
        String typed = trimmed(text);
        if (typed == null) {
            details.remove(field.name());
        } else {
            details.put(field.name(), typed);
        }
        return this;
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
