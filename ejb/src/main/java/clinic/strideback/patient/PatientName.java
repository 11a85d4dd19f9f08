package clinic.strideback.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** One of a runner's names, in FHIR's words: use, given text, family text or none. */
@Entity
class PatientName {

    /** What the name is for. */
    enum Use {
        OFFICIAL,
        PREFERRED,
        /** A family name of earlier times. */
        FORMER,
        /** The whole name in its own script. */
        NATIVE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "patient_name_seq")
    @SequenceGenerator(name = "patient_name_seq", sequenceName = "patient_name_seq", allocationSize = 50)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Patient patient;

    @Enumerated(EnumType.STRING)
    @Column(name = "name_use")
    Use use;

    @Nullable
    String given;

    @Nullable
    String family;

    protected PatientName() {}

    PatientName(Patient patient, Use use, @Nullable String given, @Nullable String family) {
        this.patient = patient;
        this.use = use;
        this.given = given;
        this.family = family;
    }

    /** Fills its fields of a form. */
    void tell(PatientForm form) {
        if (use == Use.OFFICIAL) {
            form.setGivenName(given);
            form.setFamilyName(family);
        } else if (use == Use.PREFERRED) {
            form.setPreferredName(given);
        } else if (use == Use.FORMER) {
            form.setFormerName(family);
        } else {
            form.setNativeName(given);
        }
    }
}
