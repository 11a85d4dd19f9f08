package clinic.strideback.account;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.Role;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.clinic.Workplace;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may do here from now on. Nobody is deleted: what they did stays theirs. */
@Stateless
@UseCase
public class PersonService {

    private static final String PEOPLE = "people, not files; a runner's sign-in names its file in the trail";

    @Inject
    AccountRepository accounts;

    @Inject
    LoginServer loginServer;

    @Inject
    Clinics clinics;

    @Inject
    PatientNumbers patientNumbers;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Event<StandingChanged> changed;

    /**
     * What the person may do.
     *
     * @throws NotFound if there is nobody of this id
     */
    @Requires(Permission.PERSON_READ)
    @NoSubject(PEOPLE)
    public PersonStanding get(PersonId person) {
        Account account = find(person);
        boolean therapist = account.role == Role.THERAPIST;
        List<Workplace> places = therapist ? clinics.placesOf(person) : List.of();
        List<ClinicId> here = places.stream()
                .filter(place -> place.until() == null)
                .map(place -> place.clinic().id())
                .toList();
        return new PersonStanding(
                PersonView.of(
                        account,
                        places.stream().map(place -> place.clinic().name()).toList(),
                        numberOf(account)),
                places,
                therapist
                        ? clinics.all().stream()
                                .filter(clinic -> !here.contains(clinic.id()))
                                .toList()
                        : List.of(),
                person.equals(caller.person()));
    }

    /**
     * Keeps the person out from now on: whoever is signed in is refused at the next page.
     *
     * @throws Invalid                if it is the caller, who would lock themselves out, or the caller was kept out meanwhile
     * @throws LoginServerUnavailable if the login server does not answer as it should; nothing is changed then
     */
    @Requires(Permission.PERSON_CHANGE)
    @NoSubject(PEOPLE)
    public void bar(PersonId person) {
        Account account = find(person);
        if (person.equals(caller.person())) {
            throw new Invalid("person", "person.bar.self");
        }
        refuseOneWhoIsOut();
        account.bar();
        accounts.flush();
        loginServer.bar(person);
        changed.fire(new StandingChanged(person));
    }

    /**
     * Lets a person in again who was kept out.
     *
     * @throws Invalid                if the runner has another sign-in meanwhile
     * @throws LoginServerUnavailable if the login server does not answer as it should; nothing is changed then
     */
    @Requires(Permission.PERSON_CHANGE)
    @NoSubject(PEOPLE)
    public void admit(PersonId person) {
        Account account = find(person);
        if (!account.active && account.ownFile().map(accounts::hasAccount).orElse(false)) {
            throw new Invalid("person", "person.admit.other");
        }
        account.admit();
        accounts.flush();
        loginServer.admit(person);
        changed.fire(new StandingChanged(person));
    }

    /**
     * Lets a therapist work at a clinic from today on.
     *
     * @throws Invalid if the person is no therapist
     */
    @Requires(Permission.PERSON_CHANGE)
    @NoSubject(PEOPLE)
    public void join(PersonId person, @Nullable ClinicId clinic) {
        Account account = find(person);
        if (account.role != Role.THERAPIST || clinic == null) {
            throw new Invalid("clinic", "person.clinic.required");
        }
        ClinicView where = clinics.get(clinic);
        boolean there = clinics.placesOf(person).stream()
                .anyMatch(place -> place.until() == null && place.clinic().id().equals(clinic));
        if (!there) {
            clinics.join(person, clinic);
        }
        audit.remark(account.signInName + ", " + where.name());
        changed.fire(new StandingChanged(person));
    }

    /** Today is the person's last day at the clinic. */
    @Requires(Permission.PERSON_CHANGE)
    @NoSubject(PEOPLE)
    public void leave(PersonId person, ClinicId clinic) {
        Account account = find(person);
        ClinicView where = clinics.get(clinic);
        clinics.leave(person, clinic);
        audit.remark(account.signInName + ", " + where.name());
        changed.fire(new StandingChanged(person));
    }

    /**
     * Gives the person a temporary password instead of a forgotten one; nobody can go on at the login server with the old one.
     *
     * @param token made when the page was opened; makes two submits one password
     * @return with the password the first time, without it when it was sent again
     * @throws Invalid                if the person is kept out
     * @throws LoginServerUnavailable if the login server does not answer as it should
     */
    @Requires(Permission.PERSON_CHANGE)
    @NoSubject(PEOPLE)
    public InvitedView renewPassword(PersonId person, UUID token) {
        Account account = find(person);
        if (!account.active) {
            throw new Invalid("person", "person.password.barred");
        }
        String[] password = new String[1];
        submissions.once(token, caller.person(), "person.renewPassword", ignored -> {
            password[0] = TemporaryPassword.random();
            loginServer.renewPassword(person, password[0]);
        });
        return new InvitedView(person, account.signInName, password[0]);
    }

    /** Two administrators who keep each other out at the same moment would leave nobody: the second waits for the first, and is out by then. */
    private void refuseOneWhoIsOut() {
        boolean in = accounts.holdAdministrators().stream()
                .anyMatch(one -> one.id.equals(caller.person().value()));
        if (!in) {
            throw new Invalid("person", "person.bar.out");
        }
    }

    private Account find(PersonId person) {
        Account account = accounts.find(person).orElseThrow(NotFound::new);
        account.ownFile().ifPresent(audit::about);
        audit.remark(account.signInName);
        return account;
    }

    private @Nullable String numberOf(Account account) {
        Map<PatientId, String> numbers =
                patientNumbers.numbersOf(account.ownFile().stream().toList());
        return account.ownFile().map(numbers::get).orElse(null);
    }
}
