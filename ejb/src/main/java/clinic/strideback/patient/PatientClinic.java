package clinic.strideback.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A runner is treated at a clinic, from a day on and perhaps to a day. */
@Entity
class PatientClinic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "patient_clinic_seq")
    @SequenceGenerator(name = "patient_clinic_seq", sequenceName = "patient_clinic_seq", allocationSize = 50)
    Long id;

    UUID patientId;
    UUID clinicId;
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    protected PatientClinic() {}
}
