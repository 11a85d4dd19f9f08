package clinic.strideback.it.account;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Given.aPersonsForm;
import static clinic.strideback.it.Given.aTherapistsForm;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.access.Role;
import clinic.strideback.account.AccountService;
import clinic.strideback.account.FileOwner;
import clinic.strideback.account.InvitedView;
import clinic.strideback.account.MeView;
import clinic.strideback.account.PeopleFilter;
import clinic.strideback.account.PeoplePage;
import clinic.strideback.account.PersonForm;
import clinic.strideback.account.PersonView;
import clinic.strideback.careplan.SessionService;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.registry.RegistryService;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountServiceIT extends InContainer {

    @Inject
    AccountService accounts;

    @Inject
    PatientService patients;

    @Inject
    RegistryService registry;

    @Inject
    SessionService sessions;

    @Inject
    Keycloak keycloak;

    @Test
    void whoSignsInIsGreetedByNameAndClinic() {
        MeView tara = as(TARA).call(accounts::signIn);
        MeView paula = as(PAULA).call(accounts::signIn);

        assertThat(tara.name()).isEqualTo("Tara Okonkwo-Lindqvist");
        assertThat(tara.clinics()).extracting(ClinicView::id).containsExactly(DemoPlanting.NORDTOR);
        assertThat(paula.patient()).isEqualTo(DemoPlanting.PAULAS_FILE);
        assertThat(paula.clinics()).isEmpty();
        assertThat(audit.all())
                .containsExactly(
                        new Row(TARA, "Account.signIn", "E", "SUCCESS", null, null),
                        new Row(PAULA, "Account.signIn", "E", "SUCCESS", null, null));
    }

    @Test
    void aTherapistIsCreatedInBothPlacesAndWorksAtOnce() {
        PersonForm form = aTherapistsForm();

        InvitedView invited = create(form);

        assertThat(invited.temporaryPassword()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(keycloak.find(signInName(form))).hasValueSatisfying(known -> {
            assertThat(known.id()).isEqualTo(invited.id().toString());
            assertThat(known.email()).isEqualTo(form.getEmail());
            assertThat(known.enabled()).isTrue();
            assertThat(known.roles()).contains("therapist").doesNotContain("patient", "administrator");
            assertThat(known.mustDo()).containsExactly("\"UPDATE_PASSWORD\"");
        });
        assertThat(audit.all()).containsExactly(new Row(ADA, "Account.create", "C", "SUCCESS", null, null));
        assertThat(people(signInName(form)))
                .filteredOn(person -> person.id().equals(invited.id()))
                .singleElement()
                .satisfies(person -> assertThat(person.clinics()).hasSize(1));
        assertThat(as(invited.id(), Role.THERAPIST).call(() -> registry.find("Kovar")))
                .isNotEmpty();
    }

    @Test
    void aPatientIsTiedToTheirOwnFileAndToNoOther() {
        PatientId runner = given.aRunnerOf(TARA);
        PersonForm form = aPatient(runner);
        audit.fromHere();

        PersonId person = create(form).id();

        assertThat(keycloak.find(signInName(form)).orElseThrow().roles()).contains("patient");
        assertThat(audit.all()).containsExactly(new Row(ADA, "Account.create", "C", "SUCCESS", null, runner));
        assertThat(as(person, Role.PATIENT)
                        .call(() -> sessions.todayOf(runner, Locale.ENGLISH))
                        .hasPlan())
                .isFalse();
        assertThatThrownBy(() ->
                        as(person, Role.PATIENT).call(() -> sessions.todayOf(DemoPlanting.PAULAS_FILE, Locale.ENGLISH)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.hidesExistence())
                        .isTrue());
    }

    @Test
    void whoseFileItIsIsComparedBeforeASignInIsTiedToIt() {
        PatientId runner = given.aRunnerOf(TARA);
        PatientForm file = as(TARA).call(() -> patients.correction(runner));
        PersonForm form = aPatient(runner);
        form.setConfirmedNumber(null);
        audit.fromHere();

        assertThat(problemsOf(form))
                .containsExactly(new Invalid.Problem("patientNumber", "person.patientNumber.unconfirmed"));
        FileOwner owner = as(ADA).call(() -> accounts.ownerOf(form));

        assertThat(owner.familyName()).isEqualTo(file.getFamilyName());
        assertThat(owner.givenName()).isEqualTo("Žofie");
        assertThat(owner.born()).hasToString(file.getBirthDate());
        assertThat(owner.isOtherThan(form.getGivenName(), form.getFamilyName())).isTrue();
        assertThat(owner.isOtherThan("zofie", file.getFamilyName())).isFalse();
        assertThat(audit.all())
                .containsExactly(
                        new Row(ADA, "Account.create", "C", "REFUSED", "invalid", runner),
                        new Row(ADA, "Account.ownerOf", "R", "SUCCESS", null, runner));

        form.setConfirmedNumber(form.getPatientNumber());
        PersonId person = create(form).id();
        assertThat(people(signInName(form)))
                .filteredOn(one -> one.id().equals(person))
                .extracting(PersonView::patientNumber)
                .containsExactly(owner.number());
        assertThat(owner.number().replace("-", "")).isEqualTo(numberOf(runner));
    }

    @Test
    void anAdministratorIsCreatedAndOpensNoFile() {
        PersonForm form = aPersonsForm(Role.ADMINISTRATOR);

        PersonId person = create(form).id();

        assertThat(keycloak.find(signInName(form)).orElseThrow().roles()).contains("administrator");
        assertThat(as(person, Role.ADMINISTRATOR)
                        .call(() -> accounts.find(named(signInName(form))))
                        .people())
                .extracting(PersonView::id)
                .contains(person);
        assertThatThrownBy(
                        () -> as(person, Role.ADMINISTRATOR).call(() -> patients.correction(DemoPlanting.PAULAS_FILE)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDoubleClickCreatesOnePersonAndShowsThePasswordOnce() {
        PersonForm form = aPatient(given.aRunnerOf(TARA));

        List<InvitedView> invited = Requests.twiceAtOnce(() -> create(form));

        assertThat(invited).extracting(InvitedView::id).containsOnly(idOf(form));
        assertThat(invited).extracting(InvitedView::temporaryPassword).containsOnlyOnce((String) null);
    }

    @Test
    void aFormThatIsSentAgainIsRecordedAsThat() {
        PersonForm form = aTherapistsForm();
        String name = signInName(form);
        create(form);
        create(form);

        assertThat(sql.answer(
                        "select string_agg(detail, '; ' order by id) from audit_event"
                                + " where use_case = 'Account.create' and detail like ?",
                        "%" + name))
                .isEqualTo(name + "; sent again, " + name);
    }

    @Test
    void aTakenSignInNameOrEmailIsToldAtItsFieldAndCreatesNobody() {
        PersonForm former = aTherapistsForm();
        create(former);
        PersonForm sameName = aTherapistsForm();
        sameName.setSignInName(former.getSignInName());
        PersonForm sameEmail = aTherapistsForm();
        sameEmail.setEmail(former.getEmail());

        assertThat(problemsOf(sameName)).containsExactly(new Invalid.Problem("signInName", "person.taken"));
        assertThat(problemsOf(sameEmail)).containsExactly(new Invalid.Problem("email", "person.taken"));

        assertThat(people(signInName(former))).hasSize(1);
        assertThat(people(signInName(sameEmail))).isEmpty();
        assertThat(keycloak.find(signInName(sameEmail))).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAtItsFieldAndCreatesNobody() {
        PersonForm nowhere = aTherapistsForm();
        nowhere.setClinic(null);
        PersonForm elsewhere = aTherapistsForm();
        elsewhere.setClinic(new ClinicId(UUID.randomUUID()));
        PersonForm nobodys = aPersonsForm(Role.PATIENT);
        PersonForm unknown = aPersonsForm(Role.PATIENT);
        unknown.setPatientNumber("1234567-8");
        PersonForm twice = aPatient(DemoPlanting.PAULAS_FILE);

        assertThat(problemsOf(nowhere)).containsExactly(new Invalid.Problem("clinic", "person.clinic.required"));
        assertThat(problemsOf(elsewhere)).containsExactly(new Invalid.Problem("clinic", "person.clinic.required"));
        assertThat(problemsOf(nobodys))
                .containsExactly(new Invalid.Problem("patientNumber", "person.patientNumber.required"));
        assertThat(problemsOf(unknown))
                .containsExactly(new Invalid.Problem("patientNumber", "person.patientNumber.unknown"));
        assertThat(problemsOf(twice))
                .containsExactly(new Invalid.Problem("patientNumber", "person.patientNumber.hasAccount"));
        assertThatThrownBy(() -> create(new PersonForm())).isInstanceOf(ConstraintViolationException.class);
        for (PersonForm form : List.of(nowhere, elsewhere, nobodys, unknown, twice)) {
            assertThat(keycloak.find(signInName(form))).isEmpty();
        }
    }

    @Test
    void aNameThatTheLoginServerRefusesIsToldAtItsField() {
        PersonForm form = aTherapistsForm();
        form.setFamilyName("<b>Žuk");

        assertThat(problemsOf(form)).containsExactly(new Invalid.Problem("familyName", "person.notTaken"));
        assertThat(people(signInName(form))).isEmpty();
    }

    @Test
    void whoCannotBeWrittenHereIsTakenBackFromTheLoginServer() {
        PersonForm form = aTherapistsForm();
        sql.act("""
                insert into account (id, sign_in_name, given_name, family_name, email, role, active, created_at, version)
                values (?, ?, 'Left', 'Over', 'left.over@strideback.example', 'THERAPIST', false, ?, 0)""", UUID.randomUUID(), signInName(form), OffsetDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC));

        assertThatThrownBy(() -> create(form)).isInstanceOf(EJBException.class);

        assertThat(keycloak.find(signInName(form))).isEmpty();
        assertThat(audit.all()).extracting(Row::outcome).containsExactly("FAILED");
    }

    @Test
    void peopleComeByNameAPageAtATimeAndAreFoundByTheBeginningsOfTheirWords() {
        String mark = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);
        for (int i = 0; i < 120; i++) {
            sql.act(
                    """
                    insert into account (id, sign_in_name, given_name, family_name, email, role, active, created_at, version, sort_key, words)
                    values (?, ?, 'Row', ?, 'row@strideback.example', ?, true, now(), 0, ?, ?)""",
                    UUID.randomUUID(),
                    mark + i,
                    mark,
                    i % 2 == 0 ? "PATIENT" : "THERAPIST",
                    mark + ", row" + i % 7,
                    " " + mark + " row " + mark + i);
        }
        PeopleFilter filter = named(mark.toUpperCase(Locale.ROOT) + " ro");
        filter.setRole(Role.PATIENT);

        List<PersonView> all = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        do {
            PeoplePage page = as(ADA).call(() -> accounts.find(filter));
            all.addAll(page.people());
            pages.add(page.people().size());
            filter.setAfter(page.next());
        } while (filter.getAfter() != null);

        assertThat(pages).containsExactly(50, 10);
        assertThat(all).extracting(PersonView::id).doesNotHaveDuplicates();
        assertThat(all).extracting(PersonView::role).containsOnly(Role.PATIENT);
        assertThat(people(mark + "11")).extracting(PersonView::signInName).contains(mark + "11", mark + "119");
        assertThat(people("nobody " + mark)).isEmpty();
        assertThat(people("ånGSTROM new." + mark)).isEmpty();
        assertThat(people("%")).isEmpty();
        assertThat(people("a ".repeat(4000))).hasSizeLessThanOrEqualTo(50);
    }

    private List<PersonView> people(String text) {
        return as(ADA).call(() -> accounts.find(named(text))).people();
    }

    private static PeopleFilter named(String text) {
        PeopleFilter filter = new PeopleFilter();
        filter.setText(text);
        return filter;
    }

    private InvitedView create(PersonForm form) {
        return as(ADA).call(() -> accounts.create(form));
    }

    private PersonId idOf(PersonForm form) {
        return PersonId.of(keycloak.find(signInName(form)).orElseThrow().id());
    }

    private List<Invalid.Problem> problemsOf(PersonForm form) {
        try {
            throw new AssertionError("Created " + create(form));
        } catch (Invalid invalid) {
            return invalid.problems();
        }
    }

    private PersonForm aPatient(PatientId file) {
        PersonForm form = aPersonsForm(Role.PATIENT);
        form.setPatientNumber(numberOf(file));
        form.setConfirmedNumber(form.getPatientNumber());
        return form;
    }

    private @Nullable String numberOf(PatientId file) {
        return sql.answer("select min(number) from patient_number_row where patient_id = ?", file.value());
    }

    private static String signInName(PersonForm form) {
        return Objects.requireNonNull(form.getSignInName());
    }
}
