package clinic.strideback.patient;

import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PhotoRepository {

    @PersistenceContext
    EntityManager em;

    @SuppressWarnings("unchecked")
    Optional<byte[]> image(PatientId patient) {
        return em.createNativeQuery(
                        "select image from patient_photo where patient_id = :patient and removed_at is null",
                        byte[].class)
                .setParameter("patient", patient.value())
                .getResultStream()
                .findFirst();
    }

    void add(PatientId patient, byte[] image, PersonId by, Instant at) {
        em.createNativeQuery("""
                        insert into patient_photo (id, patient_id, image, taken_at, taken_by)
                        values (:id, :patient, :image, :at, :by)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("patient", patient.value())
                .setParameter("image", image)
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate();
    }

    void remove(PatientId patient, PersonId by, Instant at) {
        em.createNativeQuery("""
                        update patient_photo set image = null, removed_at = :at, removed_by = :by
                        where patient_id = :patient and removed_at is null""")
                .setParameter("patient", patient.value())
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate();
    }
}
