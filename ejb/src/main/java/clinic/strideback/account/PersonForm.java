package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.shared.ClinicId;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a new person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 100;
    private static final int EMAIL = 254;

    private final UUID token = UUID.randomUUID();

    @NotBlank(message = "{person.signInName.required}")
    @Pattern(regexp = "[\\p{Ll}\\p{Nd}][\\p{Ll}\\p{Nd}._-]{2,49}", message = "{person.signInName.form}")
    private @Nullable String signInName;

    @NotBlank(message = "{person.givenName.required}")
    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String givenName;

    @NotBlank(message = "{person.familyName.required}")
    @Size(max = NAME, message = "{text.tooLong}")
    private @Nullable String familyName;

    @NotBlank(message = "{person.email.required}")
    @Size(max = EMAIL, message = "{text.tooLong}")
    @Email(message = "{person.email.form}")
    private @Nullable String email;

    @NotNull(message = "{person.role.required}")
    private @Nullable Role role;

    private @Nullable ClinicId clinic;
    private @Nullable String patientNumber;
    private @Nullable String confirmedNumber;

    /** Made when the form was opened; makes two submits one person. */
    public UUID getToken() {
        return token;
    }

    public @Nullable String getSignInName() {
        return signInName;
    }

    public void setSignInName(@Nullable String signInName) {
        this.signInName = signInName;
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    /** Where a therapist works; needed for therapists. */
    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }

    /** The number of a patient's own file; needed for patients. */
    public @Nullable String getPatientNumber() {
        return patientNumber;
    }

    public void setPatientNumber(@Nullable String patientNumber) {
        this.patientNumber = patientNumber;
    }

    /** The number whose file was shown, and compared by who sends the form again. */
    public void setConfirmedNumber(@Nullable String confirmedNumber) {
        this.confirmedNumber = confirmedNumber;
    }

    /** Whether it is still to be compared whose file a patient would open. */
    public boolean isToBeConfirmed() {
        return role == Role.PATIENT && (patientNumber == null || !patientNumber.equals(confirmedNumber));
    }
}
