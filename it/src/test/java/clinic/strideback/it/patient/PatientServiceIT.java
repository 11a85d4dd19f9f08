package clinic.strideback.it.patient;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Given.aRunnersForm;
import static clinic.strideback.it.Person.STRANGER;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.access.Role;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.Requests;
import clinic.strideback.it.ServerZone;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.PersonField;
import clinic.strideback.registry.RegistryService;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PatientServiceIT extends InContainer {

    @Inject
    PatientService patients;

    @Inject
    RegistryService registry;

    @Test
    void aTherapistRegistersARunnerAndFindsThemAgain() {
        PatientForm form = aRunnersForm();

        PatientId runner = as(TARA).call(() -> patients.register(null, form));

        assertThat(as(TARA).call(() -> registry.find(form.getFamilyName())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(runner);
                    assertThat(row.born()).hasToString(form.getBirthDate());
                });
        assertThat(audit.all())
                .containsExactly(
                        new Row(TARA, "Patient.register", "C", "SUCCESS", null, runner),
                        new Row(TARA, "Registry.find", "R", "SUCCESS", null, null));
    }

    @Test
    void twoSubmitsOfOneFormAreOneRunner() {
        PatientForm form = aRunnersForm();

        PatientId first = as(TARA).call(() -> patients.register(null, form));
        PatientId second = as(TARA).call(() -> patients.register(null, form));

        assertThat(second).isEqualTo(first);
        assertThat(as(TARA).call(() -> registry.find(form.getFamilyName()))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TARA", "THEO"})
    void whoIsNoTherapistHereIsRefusedAndTheRefusalStays(Person other) {
        assertThatThrownBy(() -> as(other).call(() -> patients.register(null, aRunnersForm())))
                .isInstanceOf(Refused.class);

        String reason = other == STRANGER ? "refused.account" : "refused.permission";
        assertThat(audit.all()).containsExactly(new Row(other, "Patient.register", "C", "REFUSED", reason, null));
    }

    @Test
    void aForeignFileAndOneThatDoesNotExistAnswerAlike() {
        PatientId foreign = given.aRunnerOf(TARA);
        PatientId none = PatientId.random();
        audit.fromHere();

        assertThatThrownBy(() -> as(THEO).call(() -> patients.correction(foreign)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.hidesExistence())
                        .isTrue());
        assertThatThrownBy(() -> as(THEO).call(() -> patients.correction(none)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.hidesExistence())
                        .isTrue());

        assertThat(audit.all())
                .containsExactly(
                        new Row(THEO, "Patient.correction", "R", "REFUSED", "refused.file", foreign),
                        new Row(THEO, "Patient.correction", "R", "REFUSED", "refused.file", none));
    }

    @Test
    void anotherClinicsRunnersAreNotFound() {
        PatientId foreign = given.aRunnerOf(TARA);
        String name = as(TARA).call(() -> patients.correction(foreign)).getFamilyName();

        assertThat(as(THEO).call(() -> registry.find(name))).isEmpty();
    }

    @Test
    void aStaleCorrectionShowsMineAndTheirsAndChangesNothing() {
        PatientId runner = given.aRunnerOf(TARA);
        PatientForm mine = as(TARA).call(() -> patients.correction(runner));
        PatientForm theirs = as(TARA).call(() -> patients.correction(runner));
        theirs.tell(PersonField.PHONE_1, "+49 30 1234");
        as(TARA).run(() -> patients.correct(runner, theirs));
        audit.fromHere();

        mine.tell(PersonField.PHONE_1, "+49 30 9999");
        assertThatThrownBy(() -> as(TARA).run(() -> patients.correct(runner, mine)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new Difference("PHONE_1", "+49 30 9999", "+49 30 1234")));

        assertThat(as(TARA).call(() -> patients.correction(runner)).get(PersonField.PHONE_1))
                .isEqualTo("+49 30 1234");
        assertThat(audit.all()).first().isEqualTo(new Row(TARA, "Patient.correct", "U", "REFUSED", "stale", runner));
    }

    @Test
    void anAccentPutRightIsACorrectionLikeAnyOther() {
        PatientId runner = given.aRunnerOf(TARA);
        PatientForm mine = as(TARA).call(() -> patients.correction(runner));
        PatientForm theirs = as(TARA).call(() -> patients.correction(runner));
        theirs.setGivenName("Zofie");
        as(TARA).run(() -> patients.correct(runner, theirs));

        mine.tell(PersonField.PHONE_1, "+49 30 9999");
        assertThatThrownBy(() -> as(TARA).run(() -> patients.correct(runner, mine)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(
                                new Difference("givenName", "Žofie", "Zofie"),
                                new Difference("PHONE_1", "+49 30 9999", null)));

        assertThat(as(TARA).call(() -> patients.correction(runner)).getGivenName())
                .isEqualTo("Zofie");
    }

    @Test
    void whoWorksAtTwoClinicsSaysAtWhichOneTheRunnerIsTreated() {
        PersonId both = aTherapistOfBothClinics();

        assertThatThrownBy(() -> as(both, Role.THERAPIST).call(() -> patients.register(null, aRunnersForm())))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("clinic", "patient.clinic.required")));

        PatientForm form = aRunnersForm();
        as(both, Role.THERAPIST).call(() -> patients.register(DemoPlanting.UFER, form));
        assertThat(as(THEO).call(() -> registry.find(form.getFamilyName()))).hasSize(1);
        assertThat(as(TARA).call(() -> registry.find(form.getFamilyName()))).isEmpty();
    }

    private PersonId aTherapistOfBothClinics() {
        PersonId person = new PersonId(UUID.randomUUID());
        sql.act("""
                insert into account (id, sign_in_name, given_name, family_name, email, role, active, created_at, version)
                values (?, ?, 'Berta', 'Both', 'both@strideback.example', 'THERAPIST', true, ?, 0)""", person.value(), "both." + person, OffsetDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        for (ClinicId clinic : List.of(DemoPlanting.NORDTOR, DemoPlanting.UFER)) {
            sql.act("""
                    insert into membership (id, person_id, clinic_id, valid_from)
                    select -1 - count(*), ?, ?, date '2026-11-01' from membership""", person.value(), clinic.value());
        }
        return person;
    }

    @Test
    void ofTwoCorrectionsAtOnceOneIsStaleAndBothLeaveTheirRow() {
        PatientId runner = given.aRunnerOf(TARA);
        audit.fromHere();

        List<String> answers = Requests.twiceAtOnce(() -> {
            PatientForm form = aRunnersForm();
            try {
                as(TARA).run(() -> patients.correct(runner, form));
                return form.getFamilyName();
            } catch (StaleVersion stale) {
                return stale.code();
            }
        });

        assertThat(answers).containsOnlyOnce("stale");
        assertThat(answers)
                .contains(as(TARA).call(() -> patients.correction(runner)).getFamilyName());
        assertThat(audit.all())
                .contains(
                        new Row(TARA, "Patient.correct", "U", "SUCCESS", null, runner),
                        new Row(TARA, "Patient.correct", "U", "REFUSED", "stale", runner));
    }

    @Test
    void aSubmittedFormServesNobodyElse() {
        PatientForm form = aRunnersForm();
        as(TARA).call(() -> patients.register(null, form));

        assertThatThrownBy(() -> as(THEO).call(() -> patients.register(null, form)))
                .isInstanceOf(NotFound.class);
        assertThat(as(THEO).call(() -> registry.find(form.getFamilyName()))).isEmpty();
    }

    @Test
    void aBirthDateInTheFutureIsRefusedWithItsField() {
        PatientForm form = aRunnersForm();
        form.setBirthDate("2999-01-01");

        assertThatThrownBy(() -> as(TARA).call(() -> patients.register(null, form)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("birthDate")));
    }

    @Test
    void anEmptyFormIsRefusedAndTheRefusalStays() {
        assertThatThrownBy(() -> as(TARA).call(() -> patients.register(null, new PatientForm())))
                .isInstanceOf(ConstraintViolationException.class);

        assertThat(audit.all()).containsExactly(new Row(TARA, "Patient.register", "C", "REFUSED", "invalid", null));
    }

    @Test
    void aDoubleClickRegistersOneRunner() {
        PatientForm form = aRunnersForm();

        List<PatientId> registered = Requests.twiceAtOnce(() -> as(TARA).call(() -> patients.register(null, form)));

        assertThat(registered.get(0)).isEqualTo(registered.get(1));
        assertThat(as(TARA).call(() -> registry.find(form.getFamilyName()))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Pago_Pago, 1988-02-29",
        "UTC, 1988-02-29",
        "Pacific/Kiritimati, 1988-02-29",
        // a day that this island never had
        "Pacific/Kiritimati, 1994-12-31"
    })
    void aBirthDateIsTheSameDayWhereverTheServerStands(String zone, LocalDate born) {
        PatientForm form = aRunnersForm();
        form.setBirthDate(born.toString());
        PatientId runner = ServerZone.in(zone, () -> {
            PatientId registered = as(TARA).call(() -> patients.register(null, form));
            PatientForm read = as(TARA).call(() -> patients.correction(registered));
            read.tell(PersonField.PHONE_1, "+49 30 1234");
            as(TARA).run(() -> patients.correct(registered, read));
            return registered;
        });

        assertThat(sql.answer("select birth_date from patient where id = ?", runner.value()))
                .isEqualTo(born.toString());
        assertThat(birthDate(runner)).isEqualTo(born);
        assertThat(ServerZone.in(zone, () -> birthDate(runner))).isEqualTo(born);
        assertThat(ServerZone.in(zone, () -> as(TARA).call(() -> registry.find(form.getFamilyName() + " " + born))))
                .extracting(hit -> hit.born().earliest())
                .containsExactly(born);
    }

    private LocalDate birthDate(PatientId runner) {
        return LocalDate.parse(as(TARA).call(() -> patients.correction(runner)).getBirthDate());
    }
}
