package clinic.strideback.clinic;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.StaleVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A clinic, with the zone in which its days begin and where it is reached. */
@Entity
@DynamicUpdate
class Clinic {

    @Id
    UUID id;

    String name;
    String zone;

    @Nullable
    String telephone;

    @Nullable
    String address;

    @Version
    long version;

    protected Clinic() {}

    Clinic(ClinicId id, ClinicForm form) {
        this.id = id.value();
        take(form);
    }

    void correct(ClinicForm form) {
        take(form);
    }

    private void take(ClinicForm form) {
        name = form.named();
        zone = form.days().getId();
        telephone = form.getTelephone();
        address = form.getAddress();
    }

    /**
     * Refuses what was typed on an older version, unless it is the same anyway.
     *
     * @throws StaleVersion with what differs
     */
    void refuseStale(ClinicForm mine) {
        StaleVersion stale = new Differences()
                .compare("name", mine.getName(), name)
                .compare("zone", mine.getZone(), zone)
                .compare("telephone", mine.getTelephone(), telephone)
                .compare("address", mine.getAddress(), address)
                .against(version);
        if (mine.getVersion() != version && !stale.differences().isEmpty()) {
            throw stale;
        }
    }

    ClinicForm form() {
        ClinicForm form = new ClinicForm();
        form.setVersion(version);
        form.setName(name);
        form.setZone(zone);
        form.setTelephone(telephone);
        form.setAddress(address);
        return form;
    }

    ClinicView view() {
        return new ClinicView(new ClinicId(id), name, ZoneId.of(zone), telephone, address);
    }
}
