package clinic.strideback.patient;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a therapist types about a runner. A runner with one name has it as the family name. */
public class PatientForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 200;
    private static final int PHONE = 40;
    private static final int EMAIL = 254;

    /** Letters, marks, digits, spaces and punctuation of any script; no control or direction-changing characters. */
    private static final String PRINTABLE = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>]*";

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

    @NotNull(message = "{patient.birthDate.required}")
    private @Nullable LocalDate birthDate;

    @NotNull(message = "{patient.sex.required}")
    private @Nullable Sex sex;

    @Size(max = PHONE, message = "{text.tooLong}")
    @Pattern(regexp = "[+0-9 ()/.-]*", message = "{patient.phone.form}")
    private @Nullable String phone;

    @Size(max = EMAIL, message = "{text.tooLong}")
    @Email(message = "{person.email.form}")
    private @Nullable String email;

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

    /** The day, without any zone. */
    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = trimmed(phone);
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = trimmed(email);
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
