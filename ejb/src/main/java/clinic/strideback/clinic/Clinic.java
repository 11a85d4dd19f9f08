package clinic.strideback.clinic;

import clinic.strideback.shared.ClinicId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;

/** A clinic, with the zone in which its days begin. */
@Entity
class Clinic {

    @Id
    UUID id;

    String name;
    String zone;

    @Version
    long version;

    protected Clinic() {}

    Clinic(ClinicId id, String name, ZoneId zone) {
        this.id = id.value();
        this.name = name;
        this.zone = zone.getId();
    }

    ClinicView view() {
        return new ClinicView(new ClinicId(id), name, ZoneId.of(zone));
    }
}
