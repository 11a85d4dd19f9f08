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
import clinic.strideback.account.InvitedView;
import clinic.strideback.account.PersonForm;
import clinic.strideback.account.PersonService;
import clinic.strideback.account.PersonStanding;
import clinic.strideback.clinic.Workplace;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.registry.RegistryService;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PersonServiceIT extends InContainer {
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Inject
    PersonService people;

    @Inject
    AccountService accounts;

    @Inject
    RegistryService registry;

    @Inject
    Keycloak keycloak;

    @Test
    void whoIsKeptOutIsRefusedAtTheNextCallAndComesBackWhenLetIn() {
        PersonForm form = aTherapistsForm();
        PersonId nova = create(form);
        assertThat(as(nova, Role.THERAPIST).call(() -> registry.find("Kovar"))).isNotEmpty();
        audit.fromHere();

        as(ADA).run(() -> people.bar(nova));
        as(ADA).run(() -> people.bar(nova));

        assertThat(enabled(form)).isFalse();
        assertThat(standing(nova).person().active()).isFalse();
        assertRefused(
                () -> as(ADA).call(() -> people.renewPassword(nova, UUID.randomUUID())),
                new Problem("person", "person.password.barred"));
        assertThat(audit.all())
                .containsExactly(
                        new Row(ADA, "Person.bar", "U", "SUCCESS", null, null),
                        new Row(ADA, "Person.bar", "U", "SUCCESS", null, null),
                        new Row(ADA, "Person.get", "R", "SUCCESS", null, null),
                        new Row(ADA, "Person.renewPassword", "U", "REFUSED", "invalid", null));
        assertThatThrownBy(() -> as(nova, Role.THERAPIST).call(() -> registry.find("Kovar")))
                .isInstanceOf(Refused.class);

        as(ADA).run(() -> people.admit(nova));

        assertThat(as(nova, Role.THERAPIST).call(() -> registry.find("Kovar"))).isNotEmpty();
        assertThat(keycloak.find(String.valueOf(form.getSignInName()))).hasValueSatisfying(known -> {
            assertThat(known.enabled()).isTrue();
            assertThat(known.email()).isEqualTo(form.getEmail());
            assertThat(known.roles()).contains("therapist");
            assertThat(known.mustDo()).containsExactly("\"UPDATE_PASSWORD\"");
        });
    }

    @Test
    void aRunnerWithAnotherSignInMeanwhileIsNotLetInTwice() {
        PatientId file = given.aRunnerOf(TARA);
        PersonId former = create(aPatient(file));
        as(ADA).run(() -> people.bar(former));
        PersonId now = create(aPatient(file));
        audit.fromHere();

        assertRefused(() -> as(ADA).run(() -> people.admit(former)), new Problem("person", "person.admit.other"));
        as(ADA).run(() -> people.admit(now));

        assertThat(audit.all())
                .containsExactly(
                        new Row(ADA, "Person.admit", "U", "REFUSED", "invalid", file),
                        new Row(ADA, "Person.admit", "U", "SUCCESS", null, file));
        assertThat(standing(former).places()).isEmpty();
        assertThat(standing(former).others()).isEmpty();
        assertRefused(
                () -> as(ADA).run(() -> people.join(now, DemoPlanting.UFER)),
                new Problem("clinic", "person.clinic.required"));
    }

    @Test
    void aTherapistWorksWhereTheyJoinedUntilTheirLastDay() {
        PersonId nova = create(aTherapistsForm());
        as(ADA).run(() -> people.join(nova, DemoPlanting.UFER));
        as(ADA).run(() -> people.join(nova, DemoPlanting.UFER));
        assertThat(places(nova)).containsExactly(DemoPlanting.NORDTOR, DemoPlanting.UFER);
        assertThat(as(nova, Role.THERAPIST).call(accounts::signIn).clinics()).hasSize(2);

        as(ADA).run(() -> people.leave(nova, DemoPlanting.UFER));
        as(ADA).run(() -> people.leave(nova, DemoPlanting.UFER));

        assertThat(standing(nova).places())
                .filteredOn(place -> place.clinic().id().equals(DemoPlanting.UFER))
                .extracting(Workplace::until)
                .containsExactly(today);
        as(ADA).run(() -> people.join(nova, DemoPlanting.UFER));
        assertThat(places(nova)).containsExactly(DemoPlanting.NORDTOR, DemoPlanting.UFER);
        assertRefused(
                () -> as(ADA).run(() -> people.join(nova, null)), new Problem("clinic", "person.clinic.required"));
        assertThatThrownBy(() -> as(ADA).run(() -> people.join(nova, ClinicId.random())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whereTheLastDayWasYesterdayNobodyWorksAnyMore() {
        PersonId nova = create(aTherapistsForm());
        sql.act("""
                insert into membership (id, person_id, clinic_id, valid_from, valid_to)
                values (nextval('membership_seq') * -1, ?, ?, ?, ?)""", nova.value(), DemoPlanting.UFER.value(), today.minusDays(9), today.minusDays(1));

        assertThat(places(nova)).containsExactly(DemoPlanting.NORDTOR);
    }

    @Test
    void aDoubleClickGivesOneTemporaryPassword() {
        PersonId nova = create(aTherapistsForm());
        UUID token = UUID.randomUUID();

        List<InvitedView> renewed = Requests.twiceAtOnce(() -> as(ADA).call(() -> people.renewPassword(nova, token)));

        assertThat(renewed).extracting(InvitedView::temporaryPassword).containsOnlyOnce((String) null);
    }

    @Test
    void twoAdministratorsWhoKeepEachOtherOutAtOnceLeaveOne() {
        PersonId one = create(aPersonsForm(Role.ADMINISTRATOR));
        PersonId other = create(aPersonsForm(Role.ADMINISTRATOR));
        AtomicBoolean first = new AtomicBoolean(true);

        List<Boolean> done = Requests.twiceAtOnce(() -> {
            boolean mine = first.getAndSet(false);
            try {
                as(mine ? one : other, Role.ADMINISTRATOR).run(() -> people.bar(mine ? other : one));
                return true;
            } catch (Invalid tooLate) {
                return false;
            }
        });

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(standing(one).person().active())
                .isNotEqualTo(standing(other).person().active());
    }

    @Test
    void nobodyKeepsThemselvesOutAndOnlyAnAdministratorDecides() {
        PersonId tara = DemoPlanting.TARA;

        assertRefused(() -> as(ADA).run(() -> people.bar(DemoPlanting.ADA)), new Problem("person", "person.bar.self"));
        assertThat(as(ADA).call(() -> people.get(DemoPlanting.ADA)).self()).isTrue();
        List.<ThrowingCallable>of(
                        () -> as(TARA).call(() -> people.get(tara)),
                        () -> as(TARA).run(() -> people.bar(tara)),
                        () -> as(PAULA).run(() -> people.admit(DemoPlanting.PAULA)),
                        () -> as(TARA).run(() -> people.join(tara, DemoPlanting.UFER)),
                        () -> as(TARA).run(() -> people.leave(tara, DemoPlanting.NORDTOR)),
                        () -> as(TARA).call(() -> people.renewPassword(tara, UUID.randomUUID())))
                .forEach(act -> assertThatThrownBy(act).isInstanceOf(Refused.class));
        assertThatThrownBy(() -> as(ADA).run(() -> people.bar(new PersonId(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
    }

    private PersonStanding standing(PersonId person) {
        return as(ADA).call(() -> people.get(person));
    }

    private List<ClinicId> places(PersonId person) {
        return standing(person).places().stream()
                .map(place -> place.clinic().id())
                .toList();
    }

    private boolean enabled(PersonForm form) {
        return keycloak.find(String.valueOf(form.getSignInName())).orElseThrow().enabled();
    }

    private PersonId create(PersonForm form) {
        return as(ADA).call(() -> accounts.create(form)).id();
    }

    private static void assertRefused(ThrowingCallable act, Problem problem) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .containsExactly(problem));
    }

    private PersonForm aPatient(PatientId file) {
        PersonForm form = aPersonsForm(Role.PATIENT);
        form.setPatientNumber(
                sql.answer("select min(number) from patient_number_row where patient_id = ?", file.value()));
        form.setConfirmedNumber(form.getPatientNumber());
        return form;
    }
}
