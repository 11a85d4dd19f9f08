package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. Made together with the person's entry in the login server; deactivated, never deleted. */
@Entity
class Account {

    @Id
    UUID id;

    String signInName;
    String givenName;
    String familyName;
    String email;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable
    UUID patientId;

    boolean active;
    Instant createdAt;

    @Version
    long version;

    protected Account() {}

    Account(PersonId person, PersonForm form, @Nullable PatientId patient, Instant now) {
        this.id = person.value();
        this.signInName = form.getSignInName();
        this.givenName = form.getGivenName();
        this.familyName = form.getFamilyName();
        this.email = form.getEmail();
        this.role = form.getRole();
        this.patientId = patient == null ? null : patient.value();
        this.active = true;
        this.createdAt = now;
    }

    void bar() {
        active = false;
    }

    void admit() {
        active = true;
    }

    /** The file that a patient opens; none for anybody else. */
    Optional<PatientId> ownFile() {
        return Optional.ofNullable(patientId).map(PatientId::new);
    }

    String name() {
        return givenName + " " + familyName;
    }
}
