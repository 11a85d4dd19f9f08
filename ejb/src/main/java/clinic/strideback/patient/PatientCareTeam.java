package clinic.strideback.patient;

import clinic.strideback.access.Caller;
import clinic.strideback.access.CareTeam;
import clinic.strideback.access.Role;
import clinic.strideback.account.FileOwner;
import clinic.strideback.account.PatientNumbers;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A therapist opens the files of their own clinics, a patient their own file, nobody else any. */
@ApplicationScoped
class PatientCareTeam implements CareTeam, PatientNumbers {

    @Inject
    PatientRepository patients;

    @Inject
    Clock clock;

    @Override
    public Optional<Care> careOf(Caller caller, PatientId patient) {
        LocalDate today = LocalDate.now(clock);
        if (caller.is(Role.THERAPIST) && !caller.clinics().isEmpty()) {
            return patients.careOf(patient, caller.clinics(), today);
        }
        boolean own = caller.is(Role.PATIENT)
                && caller.ownFile().filter(patient::equals).isPresent();
        return own ? patients.careOf(patient, today) : Optional.empty();
    }

    @Override
    public Optional<PatientId> fileOf(String number) {
        return PatientNumber.read(number).flatMap(patients::fileOf);
    }

    @Override
    public FileOwner ownerOf(PatientId file) {
        Patient patient = patients.get(file);
        PatientForm named = patient.form();
        return new FileOwner(
                numbersOf(Set.of(file)).getOrDefault(file, ""),
                Objects.requireNonNullElse(named.getFamilyName(), ""),
                named.getGivenName(),
                patient.born());
    }

    @Override
    public Map<PatientId, String> numbersOf(Collection<PatientId> files) {
        return patients.numbersOf(files);
    }
}
