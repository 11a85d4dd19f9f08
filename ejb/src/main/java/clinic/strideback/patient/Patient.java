package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.rules.MatchKeys;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.spelling.PhoneNumber;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
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
    BirthDate.Precision birthPrecision;

    @Enumerated(EnumType.STRING)
    Sex sex;

    @Enumerated(EnumType.STRING)
    Standing standing = Standing.ACTIVE;

    @Nullable
    LocalDate standingSince;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String details = Details.EMPTY;

    String zone;
    String sortKey;
    String[] words;
    String[] matchKeys = {};
    int indexVersion;
    Instant registeredAt;
    UUID registeredClinic;
    UUID registeredBy;

    @OneToMany(mappedBy = "patient", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    List<PatientName> names = new ArrayList<>();

    @Version
    long version;

    protected Patient() {}

    /** Who registered a runner, when, and at which clinic, where the runner is treated from then on. */
    record Registration(ClinicId clinic, ZoneId zone, PersonId by, Instant at) {}

    /** A runner newly registered. */
    Patient(PatientId id, PatientForm form, BirthDate born, Registration registration) {
        this.id = id.value();
        this.registeredBy = registration.by().value();
        this.registeredAt = registration.at();
        this.registeredClinic = registration.clinic().value();
        this.zone = registration.zone().getId();
        take(form, born);
    }

    PatientId patientId() {
        return new PatientId(id);
    }

    /**
     * Takes over what was typed; the same act registers and corrects.
     *
     * @return whether a name changed in a way that moves no version by itself, such as an accent: its row does not carry the version
     */
    final boolean take(PatientForm form, BirthDate born) {
        birthDate = born.earliest();
        birthPrecision = born.precision();
        sex = Objects.requireNonNullElse(form.getSex(), Sex.UNKNOWN);
        if (!Details.written(form).equals(Details.read(details))) {
            details = Details.write(form);
        }
        boolean changed = name(PatientName.Use.OFFICIAL, form.getGivenName(), form.getFamilyName());
        changed |= name(PatientName.Use.PREFERRED, form.getPreferredName(), null);
        changed |= name(PatientName.Use.FORMER, null, form.getFormerName());
        changed |= name(PatientName.Use.NATIVE, form.getNativeName(), null);
        return index(form) && changed;
    }

    /** Writes anew what the runner is found by. */
    void respell() {
        index(form());
    }

    /** Writes what the runner is found by; says whether that stayed the same. */
    private boolean index(PatientForm form) {
        String[] before = words;
        String sorted = sortKey;
        sortKey = RegistryWords.sortKey(form);
        List<PhoneNumber> phones = RegistryWords.ownPhones(form, ZoneId.of(zone));
        words = RegistryWords.of(form, phones);
        matchKeys = MatchKeys.of(Traits.of(form, born(), phones)).toArray(String[]::new);
        indexVersion = RegistryWords.VERSION;
        return Arrays.equals(words, before) && sortKey.equals(sorted);
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
        Differences differences = new Differences()
                .compare("familyName", form.getFamilyName(), theirs.getFamilyName())
                .compare("givenName", form.getGivenName(), theirs.getGivenName())
                .compare("preferredName", form.getPreferredName(), theirs.getPreferredName())
                .compare("formerName", form.getFormerName(), theirs.getFormerName())
                .compare("nativeName", form.getNativeName(), theirs.getNativeName())
                .compare("birthDate", form.getBirthDate(), theirs.getBirthDate())
                .compare("sex", form.getSex(), theirs.getSex());
        for (PersonField field : PersonField.values()) {
            differences.compare(field.name(), form.get(field), theirs.get(field));
        }
        throw differences.against(version);
    }

    /** A form filled with what stands here. */
    PatientForm form() {
        PatientForm form = new PatientForm();
        form.setVersion(version);
        form.setBirthDate(born().toString());
        form.setSex(sex);
        form.setDetails(Details.read(details));
        names.forEach(name -> name.tell(form));
        return form;
    }

    BirthDate born() {
        return new BirthDate(birthDate, birthPrecision);
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
