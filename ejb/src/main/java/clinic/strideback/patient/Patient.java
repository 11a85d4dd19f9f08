package clinic.strideback.patient;

import clinic.strideback.shared.Differences;
import clinic.strideback.shared.PatientId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A runner who is treated here. Registered once, corrected under a version; names are rows, because people have
 * several. The zone decides which day it is for the runner.
 */
@Entity
class Patient {

    @Id
    UUID id;

    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    Sex sex;

    @Nullable
    String phone;

    @Nullable
    String email;

    String zone;
    String searchKey;
    Instant registeredAt;
    UUID registeredBy;

    @OneToMany(mappedBy = "patient", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    List<PatientName> names = new ArrayList<>();

    @Version
    long version;

    protected Patient() {}

    /** A runner newly registered. */
    Patient(PatientId id, PatientForm form, ZoneId zone, UUID registeredBy, Instant now) {
        this.id = id.value();
        this.registeredBy = registeredBy;
        this.registeredAt = now;
        this.zone = zone.getId();
        take(form);
    }

    PatientId patientId() {
        return new PatientId(id);
    }

    /**
     * Takes over what was typed; the same act registers and corrects.
     *
     * @return whether a name changed in a way that moves no version by itself, such as an accent: its row does not carry the version
     */
    final boolean take(PatientForm form) {
        birthDate = form.getBirthDate();
        sex = form.getSex();
        phone = form.getPhone();
        email = form.getEmail();
        boolean official = name(PatientName.Use.OFFICIAL, form.getGivenName(), form.getFamilyName());
        boolean preferred = name(PatientName.Use.PREFERRED, form.getPreferredName(), null);
        String before = searchKey;
        searchKey = SearchKey.of(form.getFamilyName(), form.getGivenName(), form.getPreferredName());
        return (official || preferred) && searchKey.equals(before);
    }

    /**
     * Refuses a form that was filled in on an older version.
     *
     * @throws clinic.strideback.shared.StaleVersion with the fields that differ
     */
    void refuseStale(PatientForm form) {
        if (form.getVersion() == version) {
            return;
        }
        PatientForm theirs = form();
        throw new Differences()
                .compare("familyName", form.getFamilyName(), theirs.getFamilyName())
                .compare("givenName", form.getGivenName(), theirs.getGivenName())
                .compare("preferredName", form.getPreferredName(), theirs.getPreferredName())
                .compare("birthDate", form.getBirthDate(), theirs.getBirthDate())
                .compare("sex", form.getSex(), theirs.getSex())
                .compare("phone", form.getPhone(), theirs.getPhone())
                .compare("email", form.getEmail(), theirs.getEmail())
                .against(version);
    }

    /** A form filled with what stands here. */
    PatientForm form() {
        PatientForm form = new PatientForm();
        form.setVersion(version);
        form.setBirthDate(birthDate);
        form.setSex(sex);
        form.setPhone(phone);
        form.setEmail(email);
        for (PatientName name : names) {
            if (name.use == PatientName.Use.OFFICIAL) {
                form.setGivenName(name.given);
                form.setFamilyName(name.family);
            } else {
                form.setPreferredName(name.given);
            }
        }
        return form;
    }

    private boolean name(PatientName.Use use, @Nullable String given, @Nullable String family) {
        PatientName standing =
                names.stream().filter(name -> name.use == use).findFirst().orElse(null);
        if (given == null && family == null) {
            return names.remove(standing);
        }
        if (standing == null) {
            return names.add(new PatientName(this, use, given, family));
        }
        boolean changed = !Objects.equals(standing.given, given) || !Objects.equals(standing.family, family);
        standing.given = given;
        standing.family = family;
        return changed;
    }
}
