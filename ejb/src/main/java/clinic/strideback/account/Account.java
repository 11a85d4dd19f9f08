package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.spelling.NameWords;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    String sortKey;
    String words;
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
        this.sortKey = Stream.of(familyName, givenName)
                .map(name -> String.join(" ", NameWords.words(name)))
                .collect(Collectors.joining(", "));
        this.words = Stream.of(familyName, givenName, signInName, email)
                .map(text -> " " + String.join(" ", NameWords.words(text)))
                .collect(Collectors.joining());
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
