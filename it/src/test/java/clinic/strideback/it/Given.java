package clinic.strideback.it;

import static clinic.strideback.it.AsCaller.as;

import clinic.strideback.access.Role;
import clinic.strideback.account.PersonForm;
import clinic.strideback.episode.EpisodeForm;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.Side;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.Sex;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** What a test starts from, made through the same use cases that people use. Runners are fresh for each test. */
@Dependent
public class Given {

    private static final Random RANDOM = new Random();

    @Inject
    PatientService patients;

    @Inject
    EpisodeService episodes;

    @Inject
    Sql sql;

    /** A form that registers, with a name and a birth date that no other test is likely to have. */
    public static PatientForm aRunnersForm() {
        PatientForm form = new PatientForm();
        form.setFamilyName("Testläufer-" + UUID.randomUUID());
        form.setGivenName("Žofie");
        form.setBirthDate(
                LocalDate.of(1940, 1, 1).plusDays(RANDOM.nextInt(25_000)).toString());
        form.setSex(Sex.FEMALE);
        return form;
    }

    /** A runner of that therapist's clinic. */
    public PatientId aRunnerOf(Person therapist) {
        return as(therapist).call(() -> patients.register(null, aRunnersForm()));
    }

    /** The runner is treated at that clinic too. */
    public void treatedAt(ClinicId clinic, PatientId runner) {
        sql.act("""
                insert into patient_clinic (id, patient_id, clinic_id, valid_from)
                select nextval('patient_clinic_seq'), patient_id, ?, valid_from from patient_clinic where patient_id = ?""", clinic.value(), runner.value());
    }

    /** A sudden strain of the left hamstring at a sprint. */
    public EpisodeId anEpisodeOfLeftStrain(Person therapist, PatientId runner) {
        return as(therapist).call(() -> episodes.open(runner, aStrainsForm()));
    }

    /** A form that opens an episode of it. */
    public static EpisodeForm aStrainsForm() {
        EpisodeForm form = new EpisodeForm();
        form.setSide(Side.LEFT);
        form.setOnset(Onset.SUDDEN);
        form.setOnsetDate(LocalDate.of(2026, 11, 2));
        form.setMechanism(Mechanism.SPRINT);
        return form;
    }

    /** Somebody new, whom nobody else is called like. */
    public static PersonForm aPersonsForm(Role role) {
        String name = "new." + UUID.randomUUID();
        PersonForm form = new PersonForm();
        form.setSignInName(name);
        form.setGivenName("Nova");
        form.setFamilyName("Ångström");
        form.setEmail(name + "@strideback.example");
        form.setRole(role);
        return form;
    }

    /** Somebody new who treats at Tara's clinic. */
    public static PersonForm aTherapistsForm() {
        PersonForm form = aPersonsForm(Role.THERAPIST);
        form.setClinic(DemoPlanting.NORDTOR);
        return form;
    }
}
