package clinic.strideback.clinic;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A person works at a clinic, from a day on and perhaps to a day. */
@Entity
@DynamicUpdate
class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_seq")
    @SequenceGenerator(name = "membership_seq", sequenceName = "membership_seq", allocationSize = 50)
    Long id;

    UUID personId;
    UUID clinicId;
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    protected Membership() {}

    Membership(PersonId person, ClinicId clinic, LocalDate from) {
        this.personId = person.value();
        this.clinicId = clinic.value();
        this.validFrom = from;
    }

    void end(LocalDate last) {
        validTo = last;
    }
}
