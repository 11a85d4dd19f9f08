package clinic.strideback.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A number and whose it is; made by the database with the runner, and kept for ever. */
@Entity
@Immutable
class PatientNumberRow {

    @Id
    String number;

    UUID patientId;

    protected PatientNumberRow() {}
}
